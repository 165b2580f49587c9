using Baton.Foundation;

namespace Baton.Knowledge;

/// <summary>What to look for. Several texts (a whole message, its subject, single sentences) are asked one by one and merged.</summary>
internal sealed record KnowledgeQuestion(
    IReadOnlyList<string> Texts, Audience Audience, string? Language, IReadOnlyList<TicketCategory> Preferred, int Limit = 8);

/// <summary>Finds the passages that may answer a question, best first.</summary>
internal sealed class SearchKnowledge(KnowledgeIndex knowledgeIndex, IPassageIndex index)
{
    public async Task<IReadOnlyList<PassageHit>> RunAsync(KnowledgeQuestion question, CancellationToken cancellationToken)
    {
        await knowledgeIndex.CatchUpAsync(cancellationToken);
        return
        [
            .. question.Texts.Where(text => !string.IsNullOrWhiteSpace(text))
                .SelectMany(text => index.Search(
                    new PassageQuery(text, question.Audience, question.Language, question.Preferred, question.Limit)))
                .GroupBy(hit => (hit.Passage.Article, hit.Passage.Ordinal))
                .Select(hits => hits.MaxBy(hit => hit.Score)!)
                .OrderByDescending(hit => hit.Score)
                .Take(question.Limit),
        ];
    }
}
