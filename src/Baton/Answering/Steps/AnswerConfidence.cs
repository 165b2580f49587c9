using Baton.Knowledge;
using Baton.Knowledge.Search;

namespace Baton.Answering.Steps;

/// <summary>How sure the built-in agents are that the found passages answer this customer (ADR 0022).</summary>
internal static class AnswerConfidence
{
    /// <summary>From here on a passage is worth showing to the customer even if a person takes over.</summary>
    public const double WorthMentioning = 0.40;

    /// <summary>Below this the passages are about something else, and there is no article.</summary>
    public const double AboutIt = 0.20;

    public static double Of(IReadOnlyList<PassageHit> found) => Math.Round(Answerability.BuiltIn.Of(found), 4);
}
