using System.Globalization;
using Baton.Answering.Steps;
using Baton.Foundation;
using Baton.Knowledge;

namespace Baton.Answering.Matters;

/// <summary>One of several matters that a message raises, and what was found for it.</summary>
/// <param name="Category">What it is about; its policy says whether agents may answer it.</param>
/// <param name="Words">The customer's words for it.</param>
/// <param name="Found">Passages for it alone, best first.</param>
/// <param name="Confidence">In [0, 1]: how sure it is that the best of them answers it.</param>
/// <param name="Threshold">What an automatic answer needs in its category.</param>
/// <param name="MayAnswer">Agents may answer in its category by themselves.</param>
internal sealed record Matter(
    TicketCategory Category, string Words, IReadOnlyList<PassageHit> Found, double Confidence, double Threshold, bool MayAnswer)
{
    /// <summary>Agents answer it by themselves.</summary>
    public bool IsSure => MayAnswer && Confidence >= Math.Max(Threshold, AnswerConfidence.AboutIt) && Found.Count > 0
        && Found[0].Passage.Blocks.Any(block => block.Kind is not BlockKind.Code);

    /// <summary>Why agents leave it to a person.</summary>
    public string WhyOpen => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Confidence < AnswerConfidence.AboutIt || Found.Count is 0 ? "no article matches"
            : MayAnswer ? $"not sure enough: {Confidence:F2}, its category needs {Threshold:F2}"
            : "agents may not answer in its category by themselves")}");
}
