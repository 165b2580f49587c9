using Baton.Knowledge;

namespace Baton.Channels.Widget;

/// <summary>An article that may answer what the visitor is typing.</summary>
public sealed record FoundArticle(string Title, string Url, string Excerpt);

/// <summary>Finds public articles while a visitor types.</summary>
internal sealed class SearchForVisitor(SearchKnowledge searchKnowledge)
{
    private const int MostPassages = 12;
    private const int MostArticles = 4;
    private const int LongestExcerpt = 160;

    /// <summary>Below this, what is found only shares a word with the question.</summary>
    private const double LeastScore = 0.2;

    public async Task<IReadOnlyList<FoundArticle>> RunAsync(string text, CancellationToken cancellationToken)
    {
        var hits = await searchKnowledge.RunAsync(
            new KnowledgeQuestion(text, Audience.Public, null, [], MostPassages), cancellationToken);
        return
        [
            .. hits.Where(hit => hit.Score >= LeastScore).DistinctBy(hit => hit.Passage.Article).Take(MostArticles)
                .Select(hit => new FoundArticle(hit.Passage.Title, HelpAddress.Of(hit.Passage.Article), Excerpt(hit.Passage))),
        ];
    }

    private static string Excerpt(Passage passage)
    {
        var text = passage.Blocks.FirstOrDefault(block => block.Kind is not BlockKind.Code)?.Text ?? "";
        return text.Length <= LongestExcerpt ? text : text[..(LongestExcerpt - 1)].TrimEnd() + "…";
    }
}
