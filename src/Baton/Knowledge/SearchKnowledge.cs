using Baton.Foundation;
using Baton.Knowledge.Search;

namespace Baton.Knowledge;

/// <summary>What to look for: the whole message, subject included.</summary>
internal sealed record KnowledgeQuestion(
    string Text,
    Audience Audience,
    string? Language,
    IReadOnlyList<TicketCategory> Preferred,
    int Limit = KnowledgeQuestion.UsualLimit)
{
    /// <summary>More passages than a reply or a trace needs.</summary>
    public const int UsualLimit = 8;
}

/// <summary>Finds the passages that may answer a question, best first.</summary>
internal sealed class SearchKnowledge(KnowledgeIndex knowledgeIndex, FindPassages findPassages)
{
    public async Task<IReadOnlyList<PassageHit>> RunAsync(KnowledgeQuestion question, CancellationToken cancellationToken)
    {
        await knowledgeIndex.CatchUpAsync(cancellationToken);
        return await findPassages.RunAsync(
            new PassageQuery(question.Text, question.Audience, question.Language, question.Preferred, question.Limit), cancellationToken);
    }
}
