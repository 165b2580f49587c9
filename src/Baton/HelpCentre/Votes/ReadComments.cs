using Baton.Foundation;
using Baton.Knowledge;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.HelpCentre.Votes;

/// <summary>What a reader wrote about an article.</summary>
/// <param name="Opinion">Whether it had helped.</param>
/// <param name="Comment">The reader's words.</param>
/// <param name="Version">The version that was read.</param>
/// <param name="At">When.</param>
public sealed record ReaderComment(Opinion Opinion, string Comment, int Version, DateTimeOffset At);

/// <summary>The words that readers left with an article, newest first.</summary>
internal sealed class ReadComments(BatonDb db)
{
    private const int Most = 200;

    public async Task<Result<IReadOnlyList<ReaderComment>>> RunAsync(string key, CancellationToken cancellationToken)
    {
        var article = await db.ArticleAsync(key, cancellationToken);
        if (article is null)
            return ArticleTables.NotFound(key);

        return await db.ArticleVotes.AsNoTracking()
            .Where(vote => vote.ArticleId == article.Id && vote.Comment != null)
            .OrderByDescending(vote => vote.At).Take(Most)
            .Select(vote => new ReaderComment(vote.Opinion, vote.Comment!, vote.Version, vote.At)).ToListAsync(cancellationToken);
    }
}
