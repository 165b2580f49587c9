using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge;

/// <summary>How many articles there are of what. Archived ones count nowhere but in <paramref name="Archived"/>.</summary>
/// <param name="Published">Readers see them.</param>
/// <param name="Drafts">Nobody but the team sees them yet.</param>
/// <param name="Changed">Published, with newer words that wait to be published.</param>
/// <param name="Archived">Put away.</param>
/// <param name="Categories">By category; `none` counts those without.</param>
/// <param name="Languages">By language code.</param>
/// <param name="Tags">By tag, most frequent first, at most 100.</param>
public sealed record ArticleCounts(
    int Published,
    int Drafts,
    int Changed,
    int Archived,
    IReadOnlyDictionary<string, int> Categories,
    IReadOnlyDictionary<string, int> Languages,
    IReadOnlyList<TagCount> Tags);

/// <summary>How many articles carry a tag.</summary>
public sealed record TagCount(string Tag, int Count);

/// <summary>Counts what the list's filters would find.</summary>
internal sealed class CountArticles(BatonDb db)
{
    private const int MostTags = 100;

    public async Task<ArticleCounts> RunAsync(CancellationToken cancellationToken)
    {
        var all = await db.Articles.AsNoTracking().Where(article => article.DeletedAt == null)
            .Select(article => new { article.Status, article.Category, article.Language, article.Tags, IsChanged = article.DraftVersion != null })
            .ToListAsync(cancellationToken);
        var active = all.Where(article => article.Status is not ArticleStatus.Archived).ToList();
        return new ArticleCounts(
            active.Count(article => article.Status is ArticleStatus.Published),
            active.Count(article => article.Status is ArticleStatus.Draft),
            active.Count(article => article.IsChanged),
            all.Count - active.Count,
            Counted(active.Select(article => article.Category is { } category ? Json.Word(category) : "none")),
            Counted(active.Select(article => article.Language)),
            [
                .. active.SelectMany(article => article.Tags).GroupBy(tag => tag, StringComparer.OrdinalIgnoreCase)
                    .Select(group => new TagCount(group.First(), group.Count()))
                    .OrderByDescending(tag => tag.Count).ThenBy(tag => tag.Tag, StringComparer.Ordinal).Take(MostTags),
            ]);
    }

    private static Dictionary<string, int> Counted(IEnumerable<string> words) =>
        words.GroupBy(word => word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
}
