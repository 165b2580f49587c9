using Baton.Foundation;
using Baton.Knowledge.Search;
using Baton.Language.Meaning;
using Baton.Storage;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets.Similar;

/// <summary>
/// Keeps this process's index of first words in step with the database: the newest tickets at the first look, then those that any
/// node has remembered since. Tickets that nobody has remembered yet are left to the background.
/// </summary>
internal sealed class FollowTickets(
    TicketIndex index, SentenceVectors vectors, IDbContextFactory<BatonDb> databases, ITransactions transactions, TimeProvider clock)
    : IDisposable
{
    /// <summary>Rows read at once.</summary>
    private const int Page = 1_000;

    /// <summary>Rows that are looked at for news; two nodes may remember in another order than the ids say.</summary>
    private const int Newest = 100;

    /// <summary>So often somebody looks for tickets that nobody has remembered, such as imported ones.</summary>
    private static readonly TimeSpan LookForForgottenEvery = TimeSpan.FromMinutes(10);

    private readonly SemaphoreSlim turn = new(1, 1);
    private bool isLoaded;
    private DateTimeOffset lookedForForgotten = DateTimeOffset.MinValue;

    /// <summary>Loads or catches up; one small query when nothing is new.</summary>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            await ReadAsync(db, isLoaded ? Newest : Page, cancellationToken);
            isLoaded = true;
            if (clock.GetUtcNow() - lookedForForgotten >= LookForForgottenEvery)
                await LookForForgottenAsync(db, cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    /// <summary>From the newest row back, until a page holds nothing new.</summary>
    private async Task ReadAsync(BatonDb db, int page, CancellationToken cancellationToken)
    {
        var model = vectors.Model;
        for (var read = 0; read < TicketIndex.Most; read += page)
        {
            var rows = await db.TicketVectors.AsNoTracking().Where(row => row.Model == model)
                .OrderByDescending(row => row.Id).Skip(read).Take(page)
                .Select(row => row.TicketId).ToListAsync(cancellationToken);
            var missing = rows.Where(id => !index.Knows(id)).ToList();
            if (missing.Count > 0)
                await PutAsync(db, model, missing, cancellationToken);
            if (rows.Count < page || (isLoaded && missing.Count is 0))
                return;
        }
    }

    private async Task PutAsync(BatonDb db, string model, List<Id<Ticket>> ids, CancellationToken cancellationToken)
    {
        var rows = await (
            from row in db.TicketVectors.AsNoTracking()
            where row.Model == model && ids.Contains(row.TicketId)
            join ticket in db.Tickets on row.TicketId equals ticket.Id
            select new { ticket.Id, ticket.Subject, ticket.Description, row.Packed }).ToListAsync(cancellationToken);
        foreach (var row in rows)
            index.Put(row.Id, FirstWords.Of(row.Subject, row.Description), Unpacked(row.Packed));
    }

    private static float[] Unpacked(byte[] packed) =>
        VectorBytes.Unpack(packed).SelectMany(sentences => sentences).FirstOrDefault() ?? [];

    private async Task LookForForgottenAsync(BatonDb db, CancellationToken cancellationToken)
    {
        lookedForForgotten = clock.GetUtcNow();
        if (!await db.NotRemembered(vectors.Model).AnyAsync(cancellationToken))
            return;
        await transactions.RunAsync(
            (inner, token) => inner.AskForAsync(TicketWork.Remember, RememberTickets.All, lookedForForgotten, lookedForForgotten, token),
            cancellationToken);
    }
}
