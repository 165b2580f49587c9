using Baton.Examples;
using Baton.Foundation;
using Baton.Language.Words;
using Baton.Understanding.Labels;
using Baton.Understanding.Urgency;

namespace Baton.Understanding.Learnt;

/// <summary>
/// Corrects what rules say of a text's urgency by what was learnt from many tickets of this desk. A single one is no rule: people
/// raise a ticket for reasons that do not stand in its words.
/// </summary>
internal sealed class LearntUrgency(LiveModels live)
{
    /// <summary>How a reason names what was learnt.</summary>
    public const string Reason = "corrections";

    public PriorityReading Apply(PriorityReading byRules, SeenText text)
    {
        var label = live.Of(ExampleKind.Priority).Learnt?.Read(text).Label;
        if (label is null || !Json.TryWord(CompareModels.Served(byRules.Level, label), out TicketPriority level) || level == byRules.Level)
            return byRules;
        return byRules with
        {
            Level = level,
            Reasons = [.. byRules.Reasons, new PriorityReason(Reason, Quote.Of(text.Text), 0)],
        };
    }
}
