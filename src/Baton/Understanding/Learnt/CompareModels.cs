using Baton.Examples;
using Baton.Foundation;
using Baton.Language.Meaning;
using Baton.Language.Words;
using Baton.Understanding.Labels;

namespace Baton.Understanding.Learnt;

/// <summary>A model that was learnt, and how it compares with the one before it.</summary>
internal sealed record Candidate(LabelModel Model, Comparison Own, Comparison? Shipped);

/// <summary>
/// Learns from the desk's examples and says whether that is any better than what reads now: both ways of learning read the
/// same examples, each example by a model that had not seen it.
/// </summary>
/// <param name="byRules">How rules alone judge the urgency of a text.</param>
internal sealed class CompareModels(IMeaning meaning, Func<string, TicketPriority> byRules)
{
    private static readonly LearnOptions Priorities = LearnOptions.EveryTextHasALabel;

    /// <param name="examples">Of the desk, newest first.</param>
    /// <param name="liveSince">When the live model began to be learnt; null while what ships reads.</param>
    public Candidate Run(
        ExampleKind kind, IReadOnlyList<DeskExample> examples, DateTimeOffset? liveSince, Action<double> progress, CancellationToken cancellationToken)
    {
        var known = examples.Where(example => example.At <= liveSince).ToList();
        if (kind is ExampleKind.Priority)
            return Urgency(examples, known, progress, cancellationToken);

        var shipped = Seeds.Read(Seeds.Categories);
        var after = Learn(examples, shipped, share => progress(share / 2), cancellationToken);
        var before = Learn(known, shipped, share => progress((1 + share) / 2), cancellationToken);
        var beforeOwn = OwnOf(before, known.Count);
        var own = new List<(bool Before, bool After)>();
        foreach (var (at, isRight) in OwnOf(after, examples.Count))
        {
            var example = examples[at];
            var earlier = known.IndexOf(example) is >= 0 and var place && beforeOwn.TryGetValue(place, out var judged)
                ? judged
                : before.Model.Read(Wording.Of(example.Text.Text)).Label == example.Text.Label;
            own.Add((earlier, isRight));
        }

        var seedsBefore = SeedsOf(before, known.Count);
        var seeds = SeedsOf(after, examples.Count).Where(seed => seedsBefore.ContainsKey(seed.Key))
            .Select(seed => (Before: seedsBefore[seed.Key], After: seed.Value)).ToList();
        return new Candidate(after.Model, Count(own), Count(seeds));
    }

    private Candidate Urgency(
        IReadOnlyList<DeskExample> examples, List<DeskExample> known, Action<double> progress, CancellationToken cancellationToken)
    {
        var after = new LearnLabels(meaning).Learn([.. examples.Select(example => example.Text)], Priorities, progress, cancellationToken);
        var before = MayLearnUrgency(known)
            ? new LearnLabels(meaning).Learn([.. known.Select(example => example.Text)], Priorities, null, cancellationToken)
            : null;
        var beforeOwn = before is null ? [] : OwnOf(before, known.Count);
        var own = after.Judged.Select(one =>
        {
            var example = examples[one.Example];
            var rules = byRules(example.Text.Text);
            var earlier = before is null ? Json.Word(rules)
                : known.IndexOf(example) is >= 0 and var place && beforeOwn.TryGetValue(place, out var isRight)
                    ? isRight ? example.Text.Label : ""
                    : Served(rules, before.Model.Read(Wording.Of(example.Text.Text)).Label);
            return (earlier == example.Text.Label, Served(rules, one.Said) == example.Text.Label);
        }).ToList();
        return new Candidate(after.Model, Count(own), null);
    }

    /// <summary>Corrections may soften much, but what rules hear of danger or a breach stays urgent.</summary>
    public static string Served(TicketPriority byRules, string learnt) =>
        byRules is TicketPriority.Urgent ? Json.Word(TicketPriority.Urgent) : learnt;

    /// <summary>Rules read urgency well; it takes some examples of at least two levels to know better.</summary>
    public static bool MayLearnUrgency(IReadOnlyList<DeskExample> examples) =>
        examples.Count >= 30 && examples.CountBy(example => example.Text.Label).Count(level => level.Value >= 5) >= 2;

    private LearntLabels Learn(
        IReadOnlyList<DeskExample> own, IReadOnlyList<LabelledText> shipped, Action<double> progress, CancellationToken cancellationToken) =>
        new LearnLabels(meaning).Learn(
            [.. own.Select(example => example.Text), .. shipped], new LearnOptions { Own = own.Count }, progress, cancellationToken);

    private static Dictionary<int, bool> OwnOf(LearntLabels learnt, int own) =>
        learnt.Judged.Where(one => one.Example < own).ToDictionary(one => one.Example, one => one.IsRight);

    private static Dictionary<int, bool> SeedsOf(LearntLabels learnt, int own) =>
        learnt.Judged.Where(one => one.Example >= own).ToDictionary(one => one.Example - own, one => one.IsRight);

    private static Comparison Count(IReadOnlyCollection<(bool Before, bool After)> judged) =>
        new(judged.Count, judged.Count(one => one.Before), judged.Count(one => one.After));
}
