using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge;

/// <summary>An article with its current words.</summary>
/// <param name="Key">The name in addresses and citations.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Status">`draft`, `published` or `archived`.</param>
/// <param name="Audience">Who may read it.</param>
/// <param name="Category">What it is about; null for none.</param>
/// <param name="Tags">Further words by which it is found.</param>
/// <param name="Language">Language code.</param>
/// <param name="Version">The version that readers and agents see; of a draft, the newest.</param>
/// <param name="Views">How often readers opened it.</param>
/// <param name="HelpfulVotes">Readers whom it helped.</param>
/// <param name="UnhelpfulVotes">Readers whom it did not help.</param>
/// <param name="UpdatedAt">When it was last changed.</param>
/// <param name="Body">Markdown; null in lists.</param>
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
    /// <summary>Counts every change; state it as `expected_revision` or `If-Match` when you write.</summary>
    public int Revision { get; init; }

    /// <summary>Who changed it last.</summary>
    public string UpdatedBy { get; init; } = "";

    /// <summary>A version that was saved after the published one and waits to be published; null when there is none.</summary>
    public int? DraftVersion { get; init; }

    /// <summary>The waiting words themselves; only where one article is read.</summary>
    public ArticleVersionView? Draft { get; init; }

    /// <summary>Replies that relied on it; counted in lists and where one article is read.</summary>
    public int? UsedInAnswers { get; init; }

    internal static ArticleView Of(Article article, string? body) => new(
        article.Key, article.Title, article.Status, article.Audience, article.Category, article.Tags, article.Language,
        article.Version, article.Views, article.HelpfulVotes, article.UnhelpfulVotes, article.UpdatedAt, body)
    {
        Revision = article.LastSequence,
        UpdatedBy = article.UpdatedBy,
        DraftVersion = article.DraftVersion,
    };
}

/// <summary>One article, or one of its earlier versions.</summary>
internal sealed class ReadArticle(BatonDb db)
{
    public async Task<Result<ArticleView>> RunAsync(string key, int? version, CancellationToken cancellationToken)
    {
        var article = await db.Articles.AsNoTracking()
            .SingleOrDefaultAsync(candidate => candidate.Key == key && candidate.DeletedAt == null, cancellationToken);
        if (article is null)
            return ArticleTables.NotFound(key);

        var number = version ?? article.Version;
        var words = await db.ArticleVersions.AsNoTracking()
            .Where(candidate => candidate.ArticleId == article.Id && (candidate.Number == number || candidate.Number == article.DraftVersion))
            .ToListAsync(cancellationToken);
        if (words.Find(candidate => candidate.Number == number) is not { } shown)
            return new Problem(ProblemKind.NotFound, "article.version_not_found", $"Article {key} has no version {number}.", "version");

        var draft = words.Find(candidate => candidate.Number == article.DraftVersion);
        return ArticleView.Of(article, shown.Body) with
        {
            Title = shown.Title,
            Version = number,
            Draft = draft is null ? null : ArticleVersionView.Of(article, draft, draft.Body),
            UsedInAnswers = await db.ArticleUses.CountAsync(use => use.ArticleKey == key, cancellationToken),
        };
    }
}
