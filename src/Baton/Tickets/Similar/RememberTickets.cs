using Baton.Foundation;
using Baton.Knowledge.Search;
using Baton.Language.Meaning;
using Baton.Storage;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets.Similar;

/// <summary>
/// Remembers the first words of tickets that nobody has remembered: imported ones, and all of them after another model was
/// configured. Newest first, a batch a transaction, so that a restart goes on where it was cut off.
/// </summary>
internal sealed class RememberTickets(BatonDb db, SentenceVectors vectors, ITransactions transactions, TimeProvider clock) : IWorkHandler
{
    /// <summary>All tickets are one piece of work.</summary>
    public const string All = "all";

    private const int Batch = 64;

    public async Task HandleAsync(WorkLease lease, CancellationToken cancellationToken)
    {
        while (await NextAsync(cancellationToken) is { Count: > 0 } waiting)
            await BatchAsync(waiting, cancellationToken);

        await transactions.RunAsync((inner, token) => lease.CompleteAsync(inner, token), cancellationToken);
        lease.MarkCompleted();
    }

    /// <summary>Tickets that are remembered already are still found, and the next look asks again.</summary>
    public Task GiveUpAsync(BatonDb inner, WorkLease lease, string error, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Remembers one ticket now, unless somebody has done so.</summary>
    public async Task OneAsync(Id<Ticket> id, CancellationToken cancellationToken)
    {
        var ticket = await db.Tickets.AsNoTracking()
            .Where(candidate => candidate.Id == id && !db.Set<TicketVector>().Any(row => row.TicketId == id && row.Model == vectors.Model))
            .Select(candidate => new ForgottenTicket(candidate.Id, candidate.Subject, candidate.Description))
            .SingleOrDefaultAsync(cancellationToken);
        if (ticket is null)
            return;

        // A service that does not answer now costs nothing: the background makes up for it.
        var vector = await vectors.OfQuestionAsync(Text(ticket), cancellationToken);
        if (vector.Length > 0 || !vectors.AreThere)
            await KeepAsync([ticket], [vector], cancellationToken);
    }

    private static string Text(ForgottenTicket ticket) => FirstWords.Of(ticket.Subject, ticket.Description).Text;

    private async Task BatchAsync(IReadOnlyList<ForgottenTicket> tickets, CancellationToken cancellationToken) =>
        await KeepAsync(tickets, await vectors.OfTextsAsync([.. tickets.Select(Text)], cancellationToken), cancellationToken);

    private Task KeepAsync(IReadOnlyList<ForgottenTicket> tickets, IReadOnlyList<float[]> made, CancellationToken cancellationToken) =>
        transactions.RunAsync(
            async (inner, token) =>
            {
                var ids = tickets.Select(ticket => ticket.Id).ToList();
                var known = await inner.Tickets.Where(ticket => ids.Contains(ticket.Id)).Select(ticket => ticket.Id).ToListAsync(token);
                var done = await inner.TicketVectors.Where(row => row.Model == vectors.Model && ids.Contains(row.TicketId))
                    .Select(row => row.TicketId).ToListAsync(token);
                var now = clock.GetUtcNow();
                for (var at = 0; at < tickets.Count; at++)
                {
                    // It may have been erased, or remembered elsewhere, while its vector was made.
                    if (!known.Contains(tickets[at].Id) || done.Contains(tickets[at].Id))
                        continue;
                    inner.TicketVectors.Add(new TicketVector
                    {
                        Id = Id<TicketVector>.New(now),
                        TicketId = tickets[at].Id,
                        Model = vectors.Model,
                        Packed = VectorBytes.Pack(made[at].Length is 0 ? [] : [[made[at]]]),
                        At = now,
                    });
                }
            },
            cancellationToken);

    private Task<List<ForgottenTicket>> NextAsync(CancellationToken cancellationToken) =>
        db.NotRemembered(vectors.Model).OrderByDescending(ticket => ticket.CreatedAt).Take(Batch)
            .Select(ticket => new ForgottenTicket(ticket.Id, ticket.Subject, ticket.Description)).ToListAsync(cancellationToken);

    private sealed record ForgottenTicket(Id<Ticket> Id, string Subject, string Description);
}
