using Baton.Foundation;

namespace Baton.Knowledge;

/// <summary>
/// What to look for. <paramref name="Text"/> is the whole message; <paramref name="Parts"/> (its subject, single
/// sentences) find what a long letter hides.
/// </summary>
internal sealed record KnowledgeQuestion(
    string Text, IReadOnlyList<string> Parts, Audience Audience, string? Language, IReadOnlyList<TicketCategory> Preferred, int Limit = 8);

/// <summary>Finds the passages that may answer a question, best first.</summary>
internal sealed class SearchKnowledge(KnowledgeIndex knowledgeIndex, IPassageIndex index)
{
    /// <summary>
    /// How much the best part counts beside the whole. A single sentence matches some passage well by accident, so no
    /// part decides alone.
    /// </summary>
    private const double PartWeight = 0.15;

    public async Task<IReadOnlyList<PassageHit>> RunAsync(KnowledgeQuestion question, CancellationToken cancellationToken)
    {
        await knowledgeIndex.CatchUpAsync(cancellationToken);
        var whole = Ask(question, question.Text).ToDictionary(Place);
        var parts = question.Parts.Where(part => part != question.Text)
            .SelectMany(part => Ask(question, part))
            .GroupBy(Place).ToDictionary(hits => hits.Key, hits => hits.MaxBy(hit => hit.Score)!);
        if (parts.Count is 0)
            return [.. whole.Values.OrderByDescending(hit => hit.Score).Take(question.Limit)];

        return
        [
            .. whole.Keys.Union(parts.Keys)
                .Select(place => Merge(whole.GetValueOrDefault(place), parts.GetValueOrDefault(place)))
                .OrderByDescending(hit => hit.Score)
                .Take(question.Limit),
        ];
    }

    private static PassageHit Merge(PassageHit? whole, PassageHit? part)
    {
        var score = ((1 - PartWeight) * (whole?.Score ?? 0)) + (PartWeight * (part?.Score ?? 0));
        return (whole ?? part!) with { Score = score, Coverage = whole?.Coverage ?? part!.Coverage };
    }

    private IReadOnlyList<PassageHit> Ask(KnowledgeQuestion question, string text) => index.Search(
        new PassageQuery(text, question.Audience, question.Language, question.Preferred, 3 * question.Limit));

    private static (string Article, int Ordinal) Place(PassageHit hit) => (hit.Passage.Article, hit.Passage.Ordinal);
}
