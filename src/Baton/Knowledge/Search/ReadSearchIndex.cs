using Baton.Foundation;
using Baton.Storage;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge.Search;

/// <summary>How far search knows what articles mean.</summary>
/// <param name="Model">The model that makes the vectors.</param>
/// <param name="OnBoard">It runs on this machine; otherwise a service makes them.</param>
/// <param name="Articles">Published articles.</param>
/// <param name="Ready">Those of them whose vectors by this model are there; the others are found by their words.</param>
/// <param name="IsRunning">The others are being encoded in the background, or wait for a worker.</param>
/// <param name="IsStopped">Somebody stopped the encoding; it goes on when it is started.</param>
/// <param name="LastError">Why the last attempt failed; null when none did.</param>
public sealed record SearchIndexView(string Model, bool OnBoard, int Articles, int Ready, bool IsRunning, bool IsStopped, string? LastError);

internal sealed class ReadSearchIndex(BatonDb db, SentenceVectors vectors)
{
    public async Task<SearchIndexView> RunAsync(CancellationToken cancellationToken)
    {
        var published = await db.Articles.CountAsync(article => article.Status == ArticleStatus.Published, cancellationToken);
        var without = vectors.AreThere ? await db.WithoutVectors(vectors.Model).CountAsync(cancellationToken) : published;
        var item = await db.WorkItems.AsNoTracking().SingleOrDefaultAsync(
            candidate => candidate.Kind == EncodeArticles.Kind && candidate.Subject == EncodeArticles.All, cancellationToken);
        var isStopped = await db.IsEncodingStoppedAsync(cancellationToken);
        return new SearchIndexView(
            vectors.Model, vectors.IsOnBoard, published, published - without,
            !isStopped && item is { State: not WorkState.Dead }, isStopped, item?.LastError);
    }
}
