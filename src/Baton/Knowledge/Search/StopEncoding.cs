using Baton.Storage;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge.Search;

/// <summary>
/// Stops the encoding of articles in the background, on all nodes and across restarts, until somebody starts it again. The
/// stop is kept as a piece of work that nobody handles. An article that somebody saves is still encoded at once.
/// </summary>
internal sealed class StopEncoding(ITransactions transactions, TimeProvider clock)
{
    public const string Kind = "article.encode_stopped";

    public Task StopAsync(CancellationToken cancellationToken) => transactions.RunAsync(
        async (db, token) =>
        {
            var now = clock.GetUtcNow();
            await db.AskForAsync(Kind, EncodeArticles.All, now, now, token);
        },
        cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => transactions.RunAsync(
        async (db, token) =>
        {
            var now = clock.GetUtcNow();
            if (await db.StopOfEncodingAsync(token) is { } stop)
                db.WorkItems.Remove(stop);
            await db.AskForAsync(EncodeArticles.Kind, EncodeArticles.All, now, now, token);
        },
        cancellationToken);
}

internal static class EncodingStops
{
    extension(BatonDb db)
    {
        public Task<bool> IsEncodingStoppedAsync(CancellationToken cancellationToken) => db.WorkItems.AnyAsync(
            item => item.Kind == StopEncoding.Kind, cancellationToken);

        public Task<WorkItem?> StopOfEncodingAsync(CancellationToken cancellationToken) => db.WorkItems.SingleOrDefaultAsync(
            item => item.Kind == StopEncoding.Kind, cancellationToken);
    }
}
