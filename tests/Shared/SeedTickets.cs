using Baton.Answering.Runs;
using Baton.Customers;
using Baton.Escalations;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Testing;

/// <summary>
/// Writes many tickets in all the states there are, as the product's own verbs would have left them, spread over the
/// days before the clock's now. The same seed gives the same desk.
/// </summary>
internal sealed class SeedTickets(TestDesk desk, int seed = 1)
{
    private const int Batch = 2_000;

    private static readonly string?[] Languages = ["en", "en", "en", "de", "fr", null];
    private static readonly string[] Agents = ["BillingAgent", "TechnicalSupportAgent", "GeneralSupportAgent"];
    private static readonly string[] Channels = ["api", "chat", TicketTables.ImportChannel];
    private static readonly string[] Reasons = [EscalationReasons.CustomerAsked, EscalationReasons.NoKnowledge, EscalationReasons.Money];

    private readonly Random random = new(seed);

    public async Task RunAsync(int count, int days)
    {
        for (var done = 0; done < count; done += Batch)
        {
            await desk.WriteAsync(async db =>
            {
                var customer = await db.CustomerOrStrangerAsync($"cust_{done}", desk.Clock.GetUtcNow(), CancellationToken.None);
                for (var i = 0; i < Math.Min(Batch, count - done); i++)
                    Add(db, customer, desk.Clock.GetUtcNow() - TimeSpan.FromDays(days * random.NextDouble()));
                return true;
            });
        }
    }

    private void Add(BatonDb db, Customer customer, DateTimeOffset openedAt)
    {
        var now = openedAt;
        var ticket = Ticket.Open(
            customer, Pick(Channels), $"Question {random.Next(1_000)}", new string('x', 300), TicketToken.Hash(TicketToken.New()), now);
        db.Tickets.Add(ticket);
        if (random.Next(10) is 0)
            return;

        now += TimeSpan.FromSeconds(Math.Pow(random.NextDouble(), 3) * 4_000);
        ticket.Read((TicketCategory)random.Next(6), TicketPriority.Medium, Pick(Languages) ?? "unknown", now);
        ticket.RouteTo(Pick(Agents), now);
        Answer(db, ticket, now);
        if (random.Next(4) is 0)
            PassOn(db, ticket, now);
        End(ticket, now + TimeSpan.FromHours(random.Next(100)));
        if (random.Next(5) is 0)
            db.Entry(ticket).Property(one => one.CustomerSatisfaction).CurrentValue = random.Next(1, 6);
    }

    private void Answer(BatonDb db, Ticket ticket, DateTimeOffset now)
    {
        var outcome = random.Next(8) switch { < 5 => RunOutcome.Answered, 5 => RunOutcome.Asked, _ => RunOutcome.Escalated };
        if (outcome is not RunOutcome.Escalated)
            ticket.Replied(now);
        db.Runs.Add(new Run
        {
            Id = Id<Run>.New(now),
            TicketId = ticket.Id,
            FromSequence = 1,
            ThroughSequence = 1,
            Agent = ticket.Agent!,
            Outcome = outcome,
            Confidence = random.Next(11) / 10.0,
            StartedAt = now,
            FinishedAt = now,
            Trace = "{}",
        });
    }

    private void PassOn(BatonDb db, Ticket ticket, DateTimeOffset now)
    {
        for (var times = random.Next(1, 3); times > 0; times--)
        {
            ticket.Escalate("A person is needed.", "Support", now);
            db.Escalations.Add(new Escalation
            {
                Id = Id<Escalation>.New(now),
                TicketId = ticket.Id,
                ReasonCode = Pick(Reasons),
                Team = "Support",
                At = now,
            });
            now += TimeSpan.FromMinutes(1);
        }
    }

    private void End(Ticket ticket, DateTimeOffset now)
    {
        switch (random.Next(6))
        {
            case 0:
                ticket.Resolve(ResolutionKind.Confirmed, "It helped.", now);
                break;
            case 1:
                ticket.Resolve(ResolutionKind.Assumed, "No word came back.", now);
                break;
            case 2:
                ticket.RepliedByTeammate("Kim", now);
                ticket.Resolve(ResolutionKind.ByTeammate, "Explained.", now);
                break;
            case 3:
                ticket.RepliedByTeammate("Kim", now);
                ticket.HandBack(now);
                ticket.Resolve(ResolutionKind.Confirmed, "It helped.", now);
                break;
            case 4:
                ticket.TakeOver("Kim", now);
                break;
            default:
                break;
        }
    }

    private T Pick<T>(T[] from) => from[random.Next(from.Length)];
}
