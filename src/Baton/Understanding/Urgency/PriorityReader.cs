using Baton.Language.Words;
using Baton.Understanding.Findings;

namespace Baton.Understanding.Urgency;

/// <summary>
/// Scores the urgency of a text from 0 to 100 out of signals; each says on which words it rests and what it added.
/// <list type="number">
/// <item>Every text starts at <see cref="Start"/>.</item>
/// <item>Raising signals, heaviest first: each adds its share of what is still missing to 100, so that many small signals
/// never outdo one that counts, and nothing passes 100.</item>
/// <item>A kind that comes again counts half as much each time. Of several deadlines the nearest counts.</item>
/// <item>A signal inside "what happens if …" or a general question counts a third; a denied one ("not down") not at all.</item>
/// <item>Lowering signals, heaviest first: each takes its share of the score away. They cannot soften danger or a breach.</item>
/// </list>
/// </summary>
internal static class PriorityReader
{
    private const double Start = 10;
    private const double Repetition = 0.5;
    private const int MostRepetitions = 3;
    private const double Supposition = 0.33;
    private const double LikelyTrouble = 0.55;
    private const int FewestComplaintWords = 4;

    private static readonly (SignalKind Kind, PhraseList Phrases)[] Signals =
    [
        .. EnglishSignals.All.Concat(EnglishDeadlines.All).Concat(GermanSignals.All).Concat(FrenchSignals.All)
            .Concat(SpanishSignals.All).Concat(PortugueseSignals.All).Concat(ItalianSignals.All).Concat(DutchSignals.All)
            .Append((Kind: SignalKind.Safety, Patterns: [.. ThreatPhrases.SelfHarm, .. ThreatPhrases.Harm]))
            .GroupBy(signal => signal.Kind)
            .Select(kind => (kind.Key, new PhraseList(kind.SelectMany(signal => signal.Patterns)))),
    ];

    /// <param name="wording">The subject and the customer's words.</param>
    /// <param name="trouble">Probability in [0, 1] that the text is about something amiss rather than a question or a wish.</param>
    public static PriorityReading Read(Wording wording, double trouble)
    {
        var found = NearestDeadline([.. Signals.SelectMany(signal => Find(wording, signal.Kind, signal.Phrases))]);
        if (ComplaintIn(wording, found, trouble) is { } sentence)
            found.Add(new Found(SignalKind.Complaint, Signal.Weight(SignalKind.Complaint), wording.Quote(sentence)));
        var score = Start;
        var reasons = new List<PriorityReason>();
        foreach (var signal in found.Where(signal => !Signal.Lowers(signal.Kind)).OrderByDescending(signal => signal.Weight))
            score += Note(reasons, signal, signal.Weight * (100 - score));

        if (!found.Any(signal => IsGrave(signal)))
        {
            foreach (var signal in found.Where(signal => Signal.Lowers(signal.Kind)).OrderByDescending(signal => signal.Weight))
                score += Note(reasons, signal, -signal.Weight * score);
        }

        score = Math.Round(score, 1);
        return new PriorityReading(PriorityScale.Level(score), score, reasons);
    }

    private static double Note(List<PriorityReason> reasons, Found signal, double points)
    {
        reasons.Add(new PriorityReason(Foundation.Json.Word(signal.Kind), signal.Quote, Math.Round(points, 1)));
        return points;
    }

    private static IEnumerable<Found> Find(Wording wording, SignalKind kind, PhraseList phrases)
    {
        var weight = Signal.Weight(kind);
        var times = 0;
        foreach (var match in phrases.In(wording))
        {
            if (IsDenied(wording, kind, match) || times == MostRepetitions)
                continue;
            var isSupposed = !Signal.Lowers(kind)
                && (Shapes.IsHypothetical(wording, match.First) || Shapes.IsHowTo(wording, match.First));
            yield return new Found(kind, weight * (isSupposed ? Supposition : 1), wording.Quote(match.First, match.Last));
            weight *= Repetition;
            times++;
        }
    }

    /// <summary>Kinds whose phrases are denials themselves ("cannot log in", "not working") are taken as they stand.</summary>
    private static bool IsDenied(Wording wording, SignalKind kind, PhraseMatch match) => kind switch
    {
        SignalKind.UrgencyWord =>
            Negation.IsBefore(wording, match.First) || Negation.IsJustAfter(wording, match.Last),
        SignalKind.Safety or SignalKind.Breach or SignalKind.Suspicion or SignalKind.Outage =>
            Negation.IsBefore(wording, match.First) && !Negation.IsNegation(wording.Tokens[match.First].Text),
        _ => false,
    };

    private static List<Found> NearestDeadline(List<Found> found)
    {
        var deadlines = found.Where(IsDeadline).OrderByDescending(signal => signal.Weight).Skip(1).ToHashSet();
        found.RemoveAll(deadlines.Contains);
        return found;
    }

    private static Sentence? ComplaintIn(Wording wording, List<Found> found, double trouble)
    {
        if (trouble < LikelyTrouble || found.Any(signal => NamesTrouble(signal.Kind)))
            return null;
        foreach (var sentence in wording.Sentences)
        {
            if (sentence is { IsQuestion: false, Length: >= FewestComplaintWords }
                && !Shapes.IsGeneralQuestion(wording, sentence.First))
                return sentence;
        }

        return null;
    }

    private static bool NamesTrouble(SignalKind kind) => kind
        is SignalKind.Problem or SignalKind.Blocked or SignalKind.Charge or SignalKind.NoHurry or SignalKind.Wish
        or SignalKind.Curious or SignalKind.Minor;

    private static bool IsDeadline(Found signal) => signal.Kind is SignalKind.DeadlineNow or SignalKind.DeadlineToday
        or SignalKind.DeadlineTomorrow or SignalKind.DeadlineThisWeek;

    private static bool IsGrave(Found signal) =>
        signal.Kind is SignalKind.Safety or SignalKind.Breach or SignalKind.Exposure
        && signal.Weight >= Signal.Weight(signal.Kind);

    private sealed record Found(SignalKind Kind, double Weight, string Quote);
}
