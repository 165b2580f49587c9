using Baton.Answering.Trying;
using Baton.Customers;
using Baton.Escalations;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;

namespace Baton.HelpCentre.Asking;

/// <summary>
/// Passes a reader's question to people: a ticket that begins escalated, with what the agents found as its dossier. The
/// address that the reader gives is a claim, so it opens nothing: the reader becomes a customer of their own, and only
/// the token that this returns leads to the ticket.
/// </summary>
internal sealed class AskPeople(AskAgents askAgents, ITransactions transactions, TimeProvider clock)
{
    /// <summary>The door's word on tickets.</summary>
    public const string Channel = "help_centre";

    private const string Reason = "The reader asked for a person in the help centre.";
    private const string FallbackTeam = "Support";

    public async Task<Result<OpenedTicket>> RunAsync(PersonRequest request, string raw, string language, CancellationToken cancellationToken)
    {
        var asked = await askAgents.RunAsync(request.Question, cancellationToken);
        if (asked.IsRefused)
            return asked.Problem;

        var (answer, token) = (asked.Value, TicketToken.New());
        var team = answer.Team ?? FallbackTeam;
        return await transactions.RunAsync<Result<OpenedTicket>>(
            async (db, inner) =>
            {
                var now = clock.GetUtcNow();
                var customer = await ReaderAsync(db, request, language, now, inner);
                var trace = answer.Reply.Trace;
                var ticket = Ticket.Open(customer, Channel, request.Subject, request.Question, TicketToken.Hash(token), now);
                db.Tickets.Add(ticket);
                db.Record(ticket, TicketEvents.Opened, $"customer:{customer.Key}", new { ticket.Subject, ticket.Channel }, now);
                var message = db.AddMessage(ticket, AuthorKind.Customer, customer.Key, request.Question, now);
                db.Keep(new RawInput(Channel, raw), ticket, message, now);
                ticket.Read(trace.Route.Category, trace.Priority.Level, trace.Read.Language, now);
                db.Escalate(
                    ticket, EscalationReasons.CustomerAsked, Reason, team, TicketEvents.System, DossierOf(request, answer), now);
                return new OpenedTicket(ticket.Id, token, message.Sequence);
            },
            cancellationToken);
    }

    private static async Task<Customer> ReaderAsync(
        BatonDb db, PersonRequest request, string language, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var customer = await db.CustomerOrStrangerAsync($"{Channel}:{request.Email.ToLowerInvariant()}", now, cancellationToken);
        (customer.Email, customer.Language) = (request.Email, customer.Language ?? language);
        if (request.Name.Length > 0)
            customer.Name ??= request.Name;
        return customer;
    }

    private static Dossier DossierOf(PersonRequest request, AskedAnswer answer)
    {
        var (reply, trace) = (answer.Reply, answer.Reply.Trace);
        return new Dossier
        {
            Goal = request.Question,
            ReasonCode = EscalationReasons.CustomerAsked,
            Reason = Reason,
            Category = trace.Route.Category,
            Priority = trace.Priority.Level,
            Language = trace.Read.Language,
            Identity = "claimed",
            Customer = null,
            Known = [new KnownFact("e-mail", request.Email, "customer"), .. Named(request)],
            Tried = [.. Tried(answer)],
            Promised = ["A person answers on the reader's page of this question."],
            PastTickets = [],
            SuggestedNext = answer.Body is null
                ? "Answer yourself; the agents found nothing that is sure enough."
                : "The reader saw the agents' answer and still asks for you: say what the article leaves open.",
            Draft = reply.Draft ?? reply.Body,
            DraftSources = reply.Citations,
            Risks = ["Nobody proved who this is: the address is only claimed."],
            RunId = Guid.Empty,
        };
    }

    private static IEnumerable<KnownFact> Named(PersonRequest request) =>
        request.Name.Length > 0 ? [new KnownFact("name", request.Name, "customer")] : [];

    private static IEnumerable<TriedStep> Tried(AskedAnswer answer)
    {
        if (answer.Body is not null)
            yield return new TriedStep($"answered from {string.Join(", ", answer.Sources.Select(source => source.Article.Key).Distinct())}", "the reader asked for a person");
        foreach (var finding in answer.Reply.Trace.Found.Take(3))
            yield return new TriedStep($"considered {finding.Article} \"{finding.Heading ?? finding.Title}\"", FormattableString.Invariant($"match {finding.Score:F2}"));
    }
}
