using System.Text.RegularExpressions;
using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Live;
using Baton.Storage;
using Baton.Tickets;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Server.Tests.Durability;

/// <summary>Compares what customers know with what is on disk.</summary>
internal sealed partial class Reckoning
{
    private readonly List<Ticket> tickets;
    private readonly ILookup<Id<Ticket>, Message> messages;
    private readonly ILookup<Id<Ticket>, Run> runs;
    private readonly ILookup<Guid, int> events;
    private readonly List<WorkItem> work;
    private readonly IReadOnlyList<Guid> forgotten;

    private Reckoning(
        List<Ticket> tickets, List<Message> messages, List<Run> runs, List<Event> events, List<WorkItem> work, IReadOnlyList<Guid> forgotten)
    {
        this.tickets = tickets;
        this.messages = messages.ToLookup(message => message.TicketId);
        this.runs = runs.ToLookup(run => run.TicketId);
        this.events = events.ToLookup(happening => happening.SubjectId, happening => happening.Sequence);
        this.work = work;
        this.forgotten = forgotten;
    }

    public int Tickets => tickets.Count;

    public int CustomerMessages => messages.SelectMany(each => each).Count(IsOfCustomer);

    public int Replies => messages.SelectMany(each => each).Count(IsOfAgent);

    public int Runs => runs.Sum(each => each.Count());

    /// <summary>Runs that were under way when the process ended.</summary>
    public int Interrupted => work.Count(item => item.LeaseHolder is not null);

    /// <summary>Without the tickets of the sample's history, which no customer of this test opened.</summary>
    public static async Task<Reckoning> OfAsync(BatonDb db)
    {
        var tickets = await db.Tickets.AsNoTracking().Where(ticket => ticket.Channel != TicketTables.ImportChannel).ToListAsync();
        var ids = tickets.Select(ticket => ticket.Id).ToHashSet();
        return new Reckoning(
            tickets,
            (await db.Messages.AsNoTracking().ToListAsync()).FindAll(message => ids.Contains(message.TicketId)),
            await db.Runs.AsNoTracking().ToListAsync(),
            await db.Events.AsNoTracking().Where(happening => happening.Subject == TicketTables.Subject).ToListAsync(),
            await db.WorkItems.AsNoTracking().ToListAsync(),
            await new CustomersWaiting(db).ForgottenAsync(CancellationToken.None));
    }

    /// <summary>Holds at every moment, also in the middle of a crash: nothing accepted is gone or doubled, nobody is forgotten.</summary>
    public void NothingIsLost(IReadOnlyCollection<Accepted> accepted)
    {
        Assert.Empty(forgotten);

        var found = messages.SelectMany(each => each).Where(IsOfCustomer)
            .ToLookup(message => Mark().Match(message.Body).Value, message => message.TicketId.Value);
        foreach (var words in accepted)
            Assert.True(found[words.Mark].SequenceEqual([words.TicketId]), $"{words} is there {found[words.Mark].Count()} times.");

        Assert.All(found, mark => Assert.Single(mark));
        Assert.All(tickets, ticket => Assert.Equal(Enumerable.Range(1, ticket.LastSequence), events[ticket.Id.Value].Order()));
        Assert.All(runs, OneReplyAtMost);
    }

    /// <summary>Holds once the queue is empty: everybody has an answer or a person, and nothing is there that nobody sent.</summary>
    public void EverythingIsDone(Ledger ledger)
    {
        NothingIsLost(ledger.Accepted);
        Assert.Equal(ledger.Accepted.Count, CustomerMessages);
        Assert.Equal(ledger.Accepted.Count(words => words.OpenedTicket), Tickets);
        Assert.DoesNotContain(work, item => item.Kind == TicketWork.NeedsAnswer || item.State is WorkState.Dead);
        Assert.All(tickets, ticket => Assert.True(
            ticket.IsWithPerson || ticket.WaitingSince is null, $"Ticket {ticket.Id} is {ticket.Status} and its customer waits."));
        foreach (var ticket in tickets.Where(ticket => !ticket.IsWithPerson))
            Assert.All(messages[ticket.Id].Where(IsOfCustomer), message => Assert.Single(runs[ticket.Id], run => Covers(run, message)));
        Assert.All(tickets, ticket => Assert.NotEmpty(runs[ticket.Id]));

        // Two messages of one ticket may get the same words; each of them that was read must be there.
        foreach (var read in ledger.Replies.GroupBy(reply => reply))
        {
            var there = messages[new Id<Ticket>(read.Key.TicketId)].Count(message => IsOfAgent(message) && message.Body == read.Key.Reply);
            Assert.True(there >= read.Count(), $"A reply of ticket {read.Key.TicketId} was read {read.Count()} times and is there {there} times.");
        }
    }

    /// <summary>No two runs dealt with the same words of the customer, and none of them spoke twice.</summary>
    private void OneReplyAtMost(IGrouping<Id<Ticket>, Run> ofTicket)
    {
        var inOrder = ofTicket.OrderBy(run => run.FromSequence).ToList();
        foreach (var (earlier, later) in inOrder.Zip(inOrder.Skip(1)))
            Assert.True(earlier.ThroughSequence < later.FromSequence, $"Two runs dealt with the same message of ticket {ofTicket.Key}.");

        var replies = messages[ofTicket.Key].Where(IsOfAgent).ToList();
        Assert.Equal(replies.Count, replies.Select(reply => reply.RunId).Distinct().Count());
        Assert.All(replies, reply => Assert.Contains(ofTicket, run => run.Id.Value == reply.RunId && run.ThroughSequence < reply.Sequence));
    }

    private static bool Covers(Run run, Message message) =>
        run.FromSequence <= message.Sequence && message.Sequence <= run.ThroughSequence;

    private static bool IsOfCustomer(Message message) => message.Author is AuthorKind.Customer;

    private static bool IsOfAgent(Message message) =>
        message.Author is AuthorKind.Agent && message.Visibility is MessageVisibility.Public;

    [GeneratedRegex(@"\[\d+-\d+\]")]
    private static partial Regex Mark();
}
