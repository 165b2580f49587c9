using Baton.Knowledge;

namespace Baton.HelpCentre;

/// <summary>An article that was found and the place in it that matched.</summary>
/// <param name="Article">The article.</param>
/// <param name="Heading">Nearest heading above the place; null at the beginning.</param>
/// <param name="Text">Words of the place.</param>
internal sealed record FoundArticle(ArticleCard Article, string? Heading, string Text);

/// <summary>Search for readers: each article once, by its best passage, and nothing that is not for them.</summary>
internal sealed class FindArticles(SearchKnowledge searchKnowledge, Shelf shelf)
{
    /// <summary>Longer questions are cut; nobody types more into a search box.</summary>
    public const int LongestQuery = 300;

    private const int MostPassages = 50;

    /// <summary>Below this share of the asked words an article is about something else, unless it means the same.</summary>
    private const double LeastCoverage = 0.3;

    /// <summary>A sentence as near as this says what is asked for in other words.</summary>
    private const double LeastMeaning = 0.5;

    public async Task<IReadOnlyList<FoundArticle>> RunAsync(string query, string? language, int limit, CancellationToken cancellationToken)
    {
        var hits = await searchKnowledge.RunAsync(
            new KnowledgeQuestion(Cut(query), Audience.Public, language, [], MostPassages), cancellationToken);
        var best = hits.Where(hit => hit.Coverage >= LeastCoverage || hit.Signals.Meaning >= LeastMeaning || hit.Signals.Asked?.Likeness >= LeastMeaning)
            .DistinctBy(hit => hit.Passage.Article).Take(limit).ToList();

        // The index follows the database; the database decides who may read.
        var cards = await shelf.OfKeysAsync(best.ConvertAll(hit => hit.Passage.Article), cancellationToken);
        return
        [
            .. best.Where(hit => cards.ContainsKey(hit.Passage.Article)).Select(hit => new FoundArticle(
                cards[hit.Passage.Article], hit.Passage.Heading?.Split(" › ")[^1], hit.Passage.Text)),
        ];
    }

    /// <summary>While somebody types: what the finished words find, and titles with the word that is only begun.</summary>
    public async Task<IReadOnlyList<FoundArticle>> SuggestAsync(string letters, string? language, int limit, CancellationToken cancellationToken)
    {
        var text = Cut(letters).Trim();
        if (text.Length is 0)
            return [];

        var titled = await shelf.TitlesAsync(text.Split(' ')[^1], language, limit, cancellationToken);
        var found = await RunAsync(text, language, limit, cancellationToken);
        var isOneWord = !text.Contains(' ', StringComparison.Ordinal);
        var begun = titled.Select(card => new FoundArticle(card, null, ""));
        return [.. (isOneWord ? begun.Concat(found) : found.Concat(begun)).DistinctBy(one => one.Article.Key).Take(limit)];
    }

    /// <summary>Articles on the same subject, for the end of an article.</summary>
    public async Task<IReadOnlyList<ArticleCard>> RelatedAsync(ArticleCard article, int limit, CancellationToken cancellationToken)
    {
        var about = $"{article.Title} {string.Join(' ', article.Tags)}";
        var hits = await searchKnowledge.RunAsync(
            new KnowledgeQuestion(
                Cut(about), Audience.Public, article.Language, article.Category is { } category ? [category] : [], MostPassages),
            cancellationToken);
        var keys = hits.Select(hit => hit.Passage.Article).Where(key => key != article.Key).Distinct().Take(limit).ToList();
        var cards = await shelf.OfKeysAsync(keys, cancellationToken);
        return [.. keys.Where(cards.ContainsKey).Select(key => cards[key])];
    }

    /// <summary>Not in the middle of a sign that is two characters: no database takes half of one.</summary>
    public static string Cut(string query) => query.Length <= LongestQuery
        ? query
        : query[..(char.IsHighSurrogate(query[LongestQuery - 1]) ? LongestQuery - 1 : LongestQuery)];
}
