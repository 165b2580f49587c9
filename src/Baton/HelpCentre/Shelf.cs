using System.Text.RegularExpressions;
using Baton.Foundation;
using Baton.Knowledge;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.HelpCentre;

/// <summary>An article as its page shows it.</summary>
internal sealed record ShelfArticle(ArticleCard Card, RenderedArticle Text);

/// <summary>
/// The articles that anybody may read. Every page of the help centre gets its articles here, and here alone stands what
/// "anybody may read" means: published, and for the public.
/// </summary>
internal sealed partial class Shelf(BatonDb db, Summaries summaries)
{
    /// <summary>Links in one article that are followed to other articles; more is not an article any more.</summary>
    private const int MostLinks = 200;

    private IQueryable<Article> Public => db.Articles.AsNoTracking()
        .Where(article => article.Status == ArticleStatus.Published && article.Audience == Audience.Public);

    /// <summary>Languages that public articles are written in, the one with most articles first.</summary>
    public async Task<IReadOnlyList<string>> LanguagesAsync(CancellationToken cancellationToken)
    {
        var counted = await Public.GroupBy(article => article.Language)
            .Select(group => new { Language = group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        return [.. counted.OrderByDescending(one => one.Count).ThenBy(one => one.Language, StringComparer.Ordinal).Select(one => one.Language)];
    }

    /// <summary>How many articles each section holds in a language.</summary>
    public async Task<IReadOnlyDictionary<TicketCategory, int>> SectionsAsync(string language, CancellationToken cancellationToken)
    {
        var counted = await Public.Where(article => article.Language == language).GroupBy(article => article.Category)
            .Select(group => new { Category = group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        return counted.GroupBy(one => one.Category ?? TicketCategory.GeneralInquiry)
            .ToDictionary(group => group.Key, group => group.Sum(one => one.Count));
    }

    /// <summary>The most read first.</summary>
    public async Task<IReadOnlyList<ArticleCard>> PopularAsync(string language, int limit, CancellationToken cancellationToken) =>
        await Cards(Public.Where(article => article.Language == language)
            .OrderByDescending(article => article.Views).ThenByDescending(article => article.HelpfulVotes - article.UnhelpfulVotes)
            .ThenBy(article => article.Key).Take(limit)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<ArticleCard>> SectionAsync(TicketCategory section, string language, CancellationToken cancellationToken) =>
        await Cards(Public
            .Where(article => article.Language == language
                && (article.Category == section || (article.Category == null && section == TicketCategory.GeneralInquiry)))
            .OrderByDescending(article => article.Views).ThenBy(article => article.Key)).ToListAsync(cancellationToken);

    /// <summary>Those of <paramref name="keys"/> that anybody may read.</summary>
    public async Task<IReadOnlyDictionary<string, ArticleCard>> OfKeysAsync(
        IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        keys.Count is 0
            ? new Dictionary<string, ArticleCard>()
            : await Cards(Public.Where(article => keys.Contains(article.Key))).ToDictionaryAsync(card => card.Key, cancellationToken);

    /// <summary>Titles that contain these letters: for words that are still being typed.</summary>
    public async Task<IReadOnlyList<ArticleCard>> TitlesAsync(string letters, string? language, int limit, CancellationToken cancellationToken)
    {
        var start = $"{Escaped(letters)}%";
        var word = $"% {start}";
        return await Cards(Public
            .Where(article => language == null || article.Language == language)
            .Where(article => EF.Functions.Like(article.Title.ToLower(), start, "\\") || EF.Functions.Like(article.Title.ToLower(), word, "\\"))
            .OrderByDescending(article => article.Views).ThenBy(article => article.Key).Take(limit)).ToListAsync(cancellationToken);
    }

    /// <summary>The article that an address names, whatever follows its key; null when there is none for the public.</summary>
    public async Task<ArticleCard?> NamedAsync(string name, CancellationToken cancellationToken) =>
        (await OfKeysAsync(Slug.PossibleKeys(name), cancellationToken)).Values.MaxBy(card => card.Key.Length);

    /// <summary>The text of an article; its links to other articles lead there if those are public too.</summary>
    public async Task<ShelfArticle> OpenAsync(ArticleCard card, CancellationToken cancellationToken)
    {
        var markdown = await MarkdownAsync(card, cancellationToken);
        var names = LinkTarget().Matches(markdown).Select(match => match.Groups["name"].Value).Distinct().Take(MostLinks).ToList();
        var linked = await OfKeysAsync([.. names.SelectMany(Slug.PossibleKeys).Distinct()], cancellationToken);
        return new ShelfArticle(card, RenderArticle.Run(markdown, AddressOf));

        string? AddressOf(string name) => Slug.PossibleKeys(name).FirstOrDefault(linked.ContainsKey) is { } key
            ? HelpAddress.Of(linked[key])
            : null;
    }

    /// <summary>The first sentences of each article.</summary>
    public async Task<IReadOnlyDictionary<string, string>> SummariesAsync(
        IReadOnlyList<ArticleCard> cards, CancellationToken cancellationToken)
    {
        var unknown = cards.Where(card => summaries.Find(card) is null).ToList();
        if (unknown.Count > 0)
        {
            var ids = unknown.ConvertAll(card => card.Id);
            var texts = await db.Articles.AsNoTracking().Where(article => ids.Contains(article.Id))
                .Join(
                    db.ArticleVersions, article => new { ArticleId = article.Id, Number = article.Version },
                    version => new { version.ArticleId, version.Number }, (article, version) => new { article.Id, version.Number, version.Body })
                .ToListAsync(cancellationToken);
            foreach (var text in texts)
                summaries.Keep(text.Id, text.Number, RenderArticle.Run(text.Body).Summary);
        }

        return cards.ToDictionary(card => card.Key, card => summaries.Find(card) ?? "");
    }

    /// <summary>Everything for the sitemap.</summary>
    public async Task<IReadOnlyList<ArticleCard>> AllAsync(int limit, CancellationToken cancellationToken) =>
        await Cards(Public.OrderBy(article => article.Key).Take(limit)).ToListAsync(cancellationToken);

    private Task<string> MarkdownAsync(ArticleCard card, CancellationToken cancellationToken) =>
        db.ArticleVersions.AsNoTracking().Where(version => version.ArticleId == card.Id && version.Number == card.Version)
            .Select(version => version.Body).SingleAsync(cancellationToken);

    private static IQueryable<ArticleCard> Cards(IQueryable<Article> articles) => articles.Select(article => new ArticleCard(
        article.Id, article.Key, article.Title, article.Category, article.Tags, article.Language, article.Version, article.UpdatedAt));

    private static string Escaped(string letters) => letters.ToLowerInvariant()
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);

    /// <summary>What stands where Markdown has the target of a link: in brackets behind it, or below after its label.</summary>
    [GeneratedRegex(@"(\]\(<?|\]:\s*<?)(\./)?(?<name>[a-z0-9][a-z0-9_-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex LinkTarget();
}
