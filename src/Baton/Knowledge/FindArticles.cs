using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq.Expressions;
using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge;

/// <summary>How a list of articles is ordered.</summary>
public enum ArticleSort
{
    Key,
    Title,

    /// <summary>Changed last first.</summary>
    Updated,

    /// <summary>Most opened first.</summary>
    Views,

    /// <summary>Most often helpful first.</summary>
    Helpful,

    /// <summary>Most often unhelpful first: where writing pays.</summary>
    Unhelpful,

    /// <summary>Most used in answers first.</summary>
    Used,
}

/// <summary>Which articles to list. Leave a filter out to have all; archived ones only when asked for.</summary>
internal sealed record ArticleFilter
{
    public ArticleStatus? Status { get; init; }

    /// <summary>Only those with words that wait to be published.</summary>
    public bool IsChanged { get; init; }

    public Audience? Audience { get; init; }

    public TicketCategory? Category { get; init; }

    /// <summary>Only those without a category.</summary>
    public bool IsUnsorted { get; init; }

    public string? Tag { get; init; }

    public string? Language { get; init; }

    /// <summary>Words that must all occur in key, title, tags or text.</summary>
    public string? Words { get; init; }
}

/// <summary>Lists articles by pages that stay stable while others change.</summary>
internal sealed class FindArticles(BatonDb db)
{
    public const int LargestPage = 200;

    private const int MostWords = 8;

    /// <summary>One page, or with no <paramref name="limit"/> everything.</summary>
    public async Task<Result<Page<ArticleView>>> RunAsync(
        ArticleFilter filter, ArticleSort sort, string? cursor, int? limit, CancellationToken cancellationToken)
    {
        if (limit is < 1 or > LargestPage)
            return Problem.Invalid("limit", $"Ask for 1 to {LargestPage} articles a page.");
        if (!TryPlace(Rows(Filtered(filter), sort), sort, cursor, out var rows))
            return Problem.Invalid("cursor", "Use the cursor of the page before, unchanged and with the same sort.");

        var found = await (limit is { } size ? rows.Take(size + 1) : rows).ToListAsync(cancellationToken);
        var page = limit is { } most ? found.Take(most).ToList() : found;
        var next = found.Count > page.Count ? CursorAfter(page[^1], sort) : null;
        return new Page<ArticleView>(
            page.ConvertAll(row => ArticleView.Of(row.Article, null) with { UsedInAnswers = row.Uses }), next);
    }

    private IQueryable<Article> Filtered(ArticleFilter filter)
    {
        // Tags are one JSON column, so they are looked for in its text.
        var articles = filter.Tag is { } tag ? WithTag(Json.Write(tag)) : db.Articles;
        articles = articles.AsNoTracking().Where(article => article.DeletedAt == null);
        articles = filter.Status is { } status
            ? articles.Where(article => article.Status == status)
            : articles.Where(article => article.Status != ArticleStatus.Archived);
        if (filter.IsChanged)
            articles = articles.Where(article => article.DraftVersion != null);
        if (filter.Audience is { } audience)
            articles = articles.Where(article => article.Audience == audience);
        if (filter.Category is { } category)
            articles = articles.Where(article => article.Category == category);
        if (filter.IsUnsorted)
            articles = articles.Where(article => article.Category == null);
        if (filter.Language is { } language)
            articles = articles.Where(article => article.Language == language);
        foreach (var word in (filter.Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
            articles = WithWord(articles, word.ToLowerInvariant());
        return articles;
    }

    [SuppressMessage("Performance", "CA1862", Justification = "This is translated to SQL, which knows no StringComparison.")]
    private IQueryable<Article> WithWord(IQueryable<Article> articles, string word)
    {
        var versions = db.ArticleVersions;
        var tagged = WithTag(word).Select(article => article.Id);
        return articles.Where(article =>
            article.Title.ToLower().Contains(word) || article.Key.Contains(word) || tagged.Contains(article.Id)
            || versions.Any(version =>
                version.ArticleId == article.Id && (version.Number == article.Version || version.Number == article.DraftVersion)
                && (version.Title.ToLower().Contains(word) || version.Body.ToLower().Contains(word))));
    }

    private IQueryable<Article> WithTag(string part)
    {
        var escaped = part.ToLowerInvariant().Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
        var pattern = $"%{escaped}%";
        return db.Articles.FromSql($"""select * from articles where lower("Tags") like {pattern} escape '\'""");
    }

    private IQueryable<Row> Rows(IQueryable<Article> articles, ArticleSort sort)
    {
        var uses = db.ArticleUses;
        Expression<Func<Article, Row>> row = sort switch
        {
            ArticleSort.Views => article => new Row { Article = article, Uses = uses.Count(use => use.ArticleKey == article.Key), Rank = article.Views },
            ArticleSort.Helpful => article => new Row { Article = article, Uses = uses.Count(use => use.ArticleKey == article.Key), Rank = article.HelpfulVotes },
            ArticleSort.Unhelpful => article => new Row { Article = article, Uses = uses.Count(use => use.ArticleKey == article.Key), Rank = article.UnhelpfulVotes },
            _ => article => new Row { Article = article, Uses = uses.Count(use => use.ArticleKey == article.Key), Rank = uses.Count(use => use.ArticleKey == article.Key) },
        };
        return articles.Select(row);
    }

    /// <summary>Orders the rows and leaves out what came before the cursor. Every order ends with the key, so that it is total.</summary>
    private static bool TryPlace(IQueryable<Row> rows, ArticleSort sort, string? cursor, out IQueryable<Row> placed)
    {
        placed = rows;
        var (key, value) = (cursor ?? "", "");
        if (cursor is not null && sort is not ArticleSort.Key)
        {
            if (cursor.IndexOf('~', StringComparison.Ordinal) is var border && border < 0)
                return false;
            (key, value) = (cursor[..border], cursor[(border + 1)..]);
        }

        switch (sort)
        {
            case ArticleSort.Key:
                placed = (cursor is null ? rows : rows.Where(row => row.Article.Key.CompareTo(key) > 0)).OrderBy(row => row.Article.Key);
                return true;
            case ArticleSort.Title:
                placed = (cursor is null ? rows : rows.Where(row =>
                        row.Article.Title.CompareTo(value) > 0 || (row.Article.Title == value && row.Article.Key.CompareTo(key) > 0)))
                    .OrderBy(row => row.Article.Title).ThenBy(row => row.Article.Key);
                return true;
        }

        var number = 0L;
        if (cursor is not null && (!long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out number) || number > DateTimeOffset.MaxValue.UtcTicks))
            return false;
        if (sort is ArticleSort.Updated)
        {
            var at = new DateTimeOffset(number, TimeSpan.Zero);
            placed = (cursor is null ? rows : rows.Where(row =>
                    row.Article.UpdatedAt < at || (row.Article.UpdatedAt == at && row.Article.Key.CompareTo(key) > 0)))
                .OrderByDescending(row => row.Article.UpdatedAt).ThenBy(row => row.Article.Key);
            return true;
        }

        placed = (cursor is null ? rows : rows.Where(row => row.Rank < number || (row.Rank == number && row.Article.Key.CompareTo(key) > 0)))
            .OrderByDescending(row => row.Rank).ThenBy(row => row.Article.Key);
        return true;
    }

    private static string CursorAfter(Row row, ArticleSort sort) => sort switch
    {
        ArticleSort.Key => row.Article.Key,
        ArticleSort.Title => $"{row.Article.Key}~{row.Article.Title}",
        ArticleSort.Updated => $"{row.Article.Key}~{row.Article.UpdatedAt.UtcTicks}",
        _ => $"{row.Article.Key}~{row.Rank}",
    };

    private sealed class Row
    {
        public required Article Article { get; init; }

        public required int Uses { get; init; }

        /// <summary>What the list is ordered by, where that is a count.</summary>
        public required int Rank { get; init; }
    }
}
