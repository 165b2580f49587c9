namespace Baton.Server.Commands.Eval;

/// <summary>Shares in [0, 1] over the cases they are about; 1 where there is no such case.</summary>
/// <param name="ResolvedCorrectly">Answered, asked or resolved as expected and, where sources are named, with one of them.</param>
/// <param name="EscalatedCorrectly">Passed to a person as expected.</param>
/// <param name="WrongAction">Actions that no case allows. Agents take none yet, so every one counts.</param>
/// <param name="PassHatK">Share of cases right in all of <paramref name="K"/> trials.</param>
internal sealed record TicketScore(
    double ResolvedCorrectly,
    double EscalatedCorrectly,
    int WrongAction,
    double PassHatK,
    int K,
    double Category,
    double Agent,
    double Priority,
    double Article,
    int N)
{
    public static TicketScore Of(IReadOnlyList<CaseResult> results)
    {
        var forAgents = results.Where(result => result.Case.Expected.Outcome is not "escalated").ToList();
        var forPeople = results.Except(forAgents).ToList();
        return new TicketScore(
            Share(forAgents, result => result.IsOutcomeRight && result.IsArticleRight),
            Share(forPeople, result => result.IsOutcomeRight),
            WrongAction: 0,
            PassHatK: Share(results, result => result.IsOutcomeRight && (result.Case.Expected.Outcome is "escalated" || result.IsArticleRight)),
            K: 1,
            Share(results, result => result.Category == result.Case.Expected.Category),
            Share(results, result => result.Agent == result.Case.Expected.Agent),
            Share([.. results.Where(result => result.Case.Expected.Priority is not null)], result => result.Priority == result.Case.Expected.Priority),
            Share([.. results.Where(result => result.Outcome is "answered" && result.Case.Expected.Articles.Count > 0)], result => result.IsArticleRight),
            results.Count);
    }

    private static double Share(IReadOnlyList<CaseResult> results, Func<CaseResult, bool> isRight) =>
        results.Count is 0 ? 1 : (double)results.Count(isRight) / results.Count;
}
