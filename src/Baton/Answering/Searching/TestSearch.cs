using Baton.Answering.Agents;
using Baton.Answering.Steps;
using Baton.Foundation;
using Baton.Knowledge;
using Baton.Knowledge.Search;
using Baton.Understanding;

namespace Baton.Answering.Searching;

/// <summary>What a question finds, and what agents would make of it.</summary>
/// <param name="Hits">The passages, best first, with what each score is made of.</param>
/// <param name="Confidence">Probability in [0, 1] that the best passages answer the question.</param>
/// <param name="AboutIt">Below this confidence agents take the passages to be about something else, and pass the question on.</param>
/// <param name="Category">What the question is about, as agents read it; their articles of this category rank a little higher.</param>
/// <param name="Autonomy">How far agents may go by themselves in that category.</param>
/// <param name="Threshold">The confidence in [0, 1] that an automatic reply needs there.</param>
/// <param name="Words">The words that are looked for, in their order; words that say nothing are left out.</param>
/// <param name="Articles">How many articles search has read.</param>
public sealed record SearchTest(
    IReadOnlyList<PassageHit> Hits,
    double Confidence,
    double AboutIt,
    CategoryGuess Category,
    Autonomy Autonomy,
    double Threshold,
    IReadOnlyList<AskedWord> Words,
    int Articles);

/// <summary>Searches as agents do for a customer's question, and shows everything that decides. Nothing is written or counted.</summary>
internal sealed class TestSearch(IMessageReader reader, Roster roster, SearchKnowledge searchKnowledge, PassageIndex index)
{
    public async Task<SearchTest> RunAsync(
        string question, Audience audience, string? language, int limit, CancellationToken cancellationToken)
    {
        var category = reader.Read(new MessageToRead("", question, [])).Category;
        var team = await roster.TeamAsync(cancellationToken);
        var policy = team.Policy(category.Category);
        var preferred = (IReadOnlyList<TicketCategory>)[category.Category, .. team.For(category.Category)?.Knowledge ?? []];
        var hits = await searchKnowledge.RunAsync(
            new KnowledgeQuestion(question, audience, language, preferred, limit), cancellationToken);
        return new SearchTest(
            hits, AnswerConfidence.Of(hits), AnswerConfidence.AboutIt, category, policy.Autonomy, policy.Threshold,
            index.WordsOf(question, language), index.ArticleCount);
    }
}
