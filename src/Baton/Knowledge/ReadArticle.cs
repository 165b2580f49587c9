using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge;

/// <summary>An article with its current words.</summary>
public sealed record ArticleView(
    string Key,
    string Title,
    ArticleStatus Status,
    Audience Audience,
    TicketCategory? Category,
    IReadOnlyList<string> Tags,
    string Language,
    int Version,
    int Views,
    int HelpfulVotes,
    int UnhelpfulVotes,
    DateTimeOffset UpdatedAt,
    string? Body)
{
    internal static ArticleView Of(Article article, string? body) => new(
        article.Key, article.Title, article.Status, article.Audience, article.Category, article.Tags, article.Language,
        article.Version, article.Views, article.HelpfulVotes, article.UnhelpfulVotes, article.UpdatedAt, body);
}

/// <summary>One article, or one of its earlier versions.</summary>
internal sealed class ReadArticle(BatonDb db)
{
    public async Task<Result<ArticleView>> RunAsync(string key, int? version, CancellationToken cancellationToken)
    {
        var article = await db.Articles.AsNoTracking()
            .SingleOrDefaultAsync(candidate => candidate.Key == key, cancellationToken);
        if (article is null)
            return ArticleTables.NotFound(key);

        var number = version ?? article.Version;
        var words = await db.ArticleVersions.AsNoTracking()
            .SingleOrDefaultAsync(candidate => candidate.ArticleId == article.Id && candidate.Number == number, cancellationToken);
        return words is null
            ? new Problem(ProblemKind.NotFound, "article.version_not_found", $"Article {key} has no version {number}.", "version")
            : ArticleView.Of(article, words.Body) with { Title = words.Title, Version = number };
    }

    public async Task<IReadOnlyList<ArticleView>> AllAsync(CancellationToken cancellationToken) =>
        [.. (await db.Articles.AsNoTracking().OrderBy(article => article.Key).ToListAsync(cancellationToken))
            .Select(article => ArticleView.Of(article, null))];
}
