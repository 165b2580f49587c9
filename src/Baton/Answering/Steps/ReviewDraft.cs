using System.Text.RegularExpressions;
using Baton.Answering.Replies;
using Baton.Answering.Runs;
using Baton.Escalations;
using Baton.Knowledge;
using Baton.Language.Words;
using Baton.Understanding;

namespace Baton.Answering.Steps;

/// <summary>
/// Step 7: the last look before a customer sees it. Every check must pass; one that does not sends the ticket to a
/// person with the draft and the reason. The checks do not trust the steps before them.
/// </summary>
internal static partial class ReviewDraft
{
    public static (IReadOnlyList<Check> Checks, Plan Plan) Run(
        CaseFile file, Reading reading, RouteTaken route, Plan plan, Draft draft)
    {
        List<Check> checks =
        [
            Grounded(plan, draft),
            PublicSources(plan),
            PromisesNothing(draft),
            LeaksNothing(file, draft),
            RightLanguage(reading, draft),
            SaysItIsAi(file, draft),
        ];
        if (plan is Plan.Answer)
            checks.Add(SureEnough(file, route, plan));

        var failed = checks.FirstOrDefault(check => !check.IsPassed);
        if (failed is null)
            return (checks, plan);

        // It goes to a person already; only what was to be told meanwhile is left out.
        if (plan is Plan.Escalate toPerson)
            return (checks, toPerson with { Sources = [], Answered = [], Open = [.. plan.Answered, .. plan.Open] });

        var code = failed.Name is Check.SureEnough ? EscalationReasons.LowConfidence : EscalationReasons.ReviewFailed;
        return (checks, new Plan.Escalate(code, failed.Detail, [])
        {
            Did = plan.Did,
            Confidence = plan.Confidence,
            Found = plan.Found,
            Open = [.. plan.Answered, .. plan.Open],
        });
    }

    /// <summary>Every fact stands in its source, word for word: numbers, names and negations cannot have changed.</summary>
    private static Check Grounded(Plan plan, Draft draft)
    {
        if (plan is Plan.Answer && !draft.Facts.Any())
            return new Check("grounded", false, "The sources hold nothing that can be quoted.");

        var unsupported = draft.Facts.FirstOrDefault(line =>
            line.Source < 1 || line.Source > draft.Sources.Count
            || !draft.Sources[line.Source - 1].Text.Contains(line.Text, StringComparison.Ordinal));
        return unsupported is null
            ? new Check("grounded", true, $"{draft.Facts.Count()} facts, each found in its source")
            : new Check("grounded", false, $"No source supports \"{Quote.Of(unsupported.Text)}\".");
    }

    /// <summary>An answer needs a source. Internal articles never reach a customer: the search leaves them out, and this looks again.</summary>
    private static Check PublicSources(Plan plan)
    {
        IReadOnlyList<PassageHit> sources = plan switch
        {
            Plan.Answer answer => answer.Sources,
            Plan.Escalate escalate => escalate.Sources,
            _ => [],
        };
        if (sources.FirstOrDefault(hit => hit.Audience is not Audience.Public) is { } secret)
            return new Check("public sources", false, $"{secret.Passage.Article} is for the team alone.");
        return plan is Plan.Answer && sources.Count is 0
            ? new Check("public sources", false, "There is nothing to cite.")
            : new Check("public sources", true, $"{sources.Count} sources, all public");
    }

    /// <summary>Our own words promise nothing that nobody keeps track of.</summary>
    private static Check PromisesNothing(Draft draft)
    {
        var promise = draft.Lines.Where(line => line.Kind is LineKind.Courtesy or LineKind.Disclosure or LineKind.Promise)
            .FirstOrDefault(line => Promise().IsMatch(line.Text));
        return promise is null
            ? new Check("promises nothing untracked", true, "no promise in our own words")
            : new Check("promises nothing untracked", false, $"\"{promise.Text}\" is a promise that nobody tracks.");
    }

    /// <summary>No address or number of anybody that is not in the sources.</summary>
    private static Check LeaksNothing(CaseFile file, Draft draft)
    {
        var courtesy = string.Join(' ', draft.Lines.Where(line => line.Source is 0).Select(line => line.Text));
        var leaks = (file.Customer?.Email is { } email && courtesy.Contains(email, StringComparison.OrdinalIgnoreCase))
            || EmailAddress().IsMatch(courtesy);
        return leaks
            ? new Check("leaks nothing", false, "The reply holds an e-mail address that no source gives.")
            : new Check("leaks nothing", true, "no personal data in our own words");
    }

    private static Check RightLanguage(Reading reading, Draft draft) =>
        new("right language", draft.Language == reading.Language, $"customer {reading.Language}, reply {draft.Language}");

    /// <summary>Said once per conversation, in the first words of an agent.</summary>
    private static Check SaysItIsAi(CaseFile file, Draft draft) =>
        new("says that it is an AI", draft.DisclosesAi || !file.IsFirstWordOfAgents, draft.DisclosesAi ? "said now" : "was said before");

    private static Check SureEnough(CaseFile file, RouteTaken route, Plan plan)
    {
        // Each of several matters was measured by the policy of its own category.
        var threshold = plan.Answered.MinBy(matter => matter.Confidence)?.Threshold ?? file.Team.Policy(route.Category).Threshold;
        return new Check(
            Check.SureEnough,
            plan.Confidence >= threshold,
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"Confidence {plan.Confidence:F2}, this category needs {threshold:F2}."));
    }

    [GeneratedRegex(@"\b(we|I) (will|'ll) (refund|credit|call|fix|send|cancel|delete|change)\b|\bhas been (refunded|cancelled|deleted|changed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Promise();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[\w.]+", RegexOptions.CultureInvariant)]
    private static partial Regex EmailAddress();
}
