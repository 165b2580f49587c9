using Baton.Foundation;
using Baton.Identity;
using Baton.Knowledge.Search;
using Baton.Language.Words;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets.Similar;

/// <summary>
/// Tickets about the same matter with what helped there: the customer's own first, then those that were solved best. What a
/// viewer may not see is left out before anything is compared.
/// </summary>
internal sealed class FindSimilar(BatonDb db, FollowTickets followTickets, TicketIndex index, SentenceVectors vectors)
{
    private const int Most = 8;

    /// <summary>Looked at more closely; some of them are nobody's who is asking.</summary>
    private const int Candidates = 40;

    /// <summary>Tickets of the same customer that are compared whether or not others are nearer.</summary>
    private const int OwnTickets = 30;

    public async Task<Result<IReadOnlyList<SimilarTicket>>> RunAsync(Id<Ticket> id, Caller caller, CancellationToken cancellationToken)
    {
        var visible = db.Tickets.AsNoTracking().VisibleTo(caller);
        var ticket = await visible.SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);
        if (ticket is null)
            return TicketProblems.NotFound(id);
        return await RunAsync(ticket, visible, cancellationToken);
    }

    /// <summary>For an agent, who tells no customer what it sees here.</summary>
    public async Task<IReadOnlyList<SimilarTicket>> ForAgentAsync(Ticket ticket, CancellationToken cancellationToken) =>
        await RunAsync(ticket, db.Tickets.AsNoTracking(), cancellationToken);

    private async Task<List<SimilarTicket>> RunAsync(Ticket ticket, IQueryable<Ticket> visible, CancellationToken cancellationToken)
    {
        await followTickets.CatchUpAsync(cancellationToken);
        var words = FirstWords.Of(ticket.Subject, ticket.Description);
        var vector = await vectors.OfQuestionAsync(words.Text, cancellationToken);
        var own = await visible.Where(other => other.CustomerId == ticket.CustomerId && other.Id != ticket.Id)
            .OrderByDescending(other => other.CreatedAt).Take(OwnTickets).Select(other => other.Id).ToListAsync(cancellationToken);
        var near = index.Nearest(words, vector, Candidates, own)
            .Where(one => one.Id != ticket.Id && one.Likeness >= Likeness.WorthALook).ToDictionary(one => one.Id, one => one.Likeness);

        var ids = near.Keys.ToList();
        var tickets = await visible.Where(other => ids.Contains(other.Id)).ToListAsync(cancellationToken);
        var last = await LastWordsAsync(tickets, cancellationToken);
        return
        [
            .. tickets.Select(other => Seen(ticket, other, near[other.Id], last.GetValueOrDefault(other.Id)))
                .OrderBy(one => one.Relation).ThenByDescending(Worth).Take(Most),
        ];
    }

    /// <summary>The last public words of an agent or a teammate in each ticket.</summary>
    private async Task<Dictionary<Id<Ticket>, Message>> LastWordsAsync(List<Ticket> tickets, CancellationToken cancellationToken)
    {
        var ids = tickets.ConvertAll(ticket => ticket.Id);
        var spoken = db.Messages.AsNoTracking().Where(message =>
            ids.Contains(message.TicketId) && message.Visibility == MessageVisibility.Public && message.Author != AuthorKind.Customer);
        var last = await spoken.GroupBy(message => message.TicketId)
            .Select(same => new { TicketId = same.Key, Sequence = same.Max(message => message.Sequence) }).ToListAsync(cancellationToken);
        var sequences = last.ConvertAll(one => one.Sequence);
        var messages = await spoken.Where(message => sequences.Contains(message.Sequence)).ToListAsync(cancellationToken);
        return messages.Where(message => last.Exists(one => one.TicketId == message.TicketId && one.Sequence == message.Sequence))
            .ToDictionary(message => message.TicketId);
    }

    private static SimilarTicket Seen(Ticket ticket, Ticket other, double likeness, Message? last)
    {
        var isOver = other.Status is TicketStatus.Resolved or TicketStatus.Closed;
        var relation = Relate.Run(ticket, other, likeness, last?.At);
        return new SimilarTicket(
            other.Id.Value, other.Number, other.Subject, likeness, other.Category, other.Status,
            isOver ? other.Resolution : null, isOver ? other.ResolvedHow : null,
            isOver && last is not null ? Quote.Of(last.Body) : null, isOver ? last?.Author : null,
            last is null ? [] : [.. MessageView.Of(last).Citations.Select(citation => citation.Article).Distinct()],
            other.CustomerSatisfaction, other.CustomerId == ticket.CustomerId, relation, other.CreatedAt)
        {
            IsRepeatAfterAgent = relation is TicketRelation.Repeat && last?.Author is AuthorKind.Agent && other.TeammateRepliedAt is null,
        };
    }

    /// <summary>Likeness first; what was solved, and solved well, tells more than what was not.</summary>
    private static double Worth(SimilarTicket one) => one.Likeness
        + (one.ResolvedHow is null ? -0.10 : one.ResolvedHow is ResolutionKind.Assumed ? 0 : 0.05)
        + (one.Rating switch { >= 4 => 0.05, <= 2 => -0.10, _ => 0 });
}
