using Baton.Examples;
using Baton.Foundation;
using Baton.Language.Words;
using Baton.Understanding.Labels;
using Baton.Understanding.Urgency;

namespace Baton.Understanding.Learnt;

/// <summary>Corrects what rules say of a text's urgency by what this desk has said of texts like it.</summary>
internal sealed class LearntUrgency(LiveModels live)
{
    /// <summary>How a reason names what was learnt.</summary>
    public const string Reason = "corrections";

    /// <summary>From here on a fresh example is taken for the same case.</summary>
    private const double Trusted = 0.5;

    public PriorityReading Apply(PriorityReading byRules, SeenText text)
    {
        var model = live.Of(ExampleKind.Priority);
        var label = model.Fresh.Near(text) is var (example, trust) && trust >= Trusted
            ? example.Label
            : model.Learnt?.Read(text).Label;
        if (label is null || !Json.TryWord(CompareModels.Served(byRules.Level, label), out TicketPriority level) || level == byRules.Level)
            return byRules;
        return byRules with
        {
            Level = level,
            Reasons = [.. byRules.Reasons, new PriorityReason(Reason, Quote.Of(text.Text), 0)],
        };
    }
}
