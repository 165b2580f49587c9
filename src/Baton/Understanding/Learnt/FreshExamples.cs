using System.Numerics.Tensors;
using Baton.Foundation;
using Baton.Examples;
using Baton.Language.Meaning;
using Baton.Language.Words;
using Baton.Understanding.Labels;

namespace Baton.Understanding.Learnt;

/// <summary>
/// Examples that no model has learnt from yet. A text that is as good as one of them is read as that one was corrected, so
/// that the same mistake is not made twice while learning waits for more.
/// </summary>
internal sealed class FreshExamples(IReadOnlyList<FreshExample> examples)
{
    /// <summary>Below this cosine two texts say different things; at <see cref="Same"/> they say the same.</summary>
    private const double Related = 0.70;

    private const double Same = 0.92;

    /// <summary>Even a correction of the very same words may have been a slip.</summary>
    private const double MostTrust = 0.95;

    public static FreshExamples None { get; } = new([]);

    public IReadOnlyList<FreshExample> All => examples;

    /// <summary>The label of the nearest fresh example and how far to trust it, in [0, 1]; null where none is near.</summary>
    public (FreshExample Example, double Trust)? Near(SeenText text)
    {
        FreshExample? nearest = null;
        var best = Related;
        foreach (var example in examples)
        {
            var likeness = example.Seen.Meaning.Length > 0 && text.Meaning.Length == example.Seen.Meaning.Length
                ? TensorPrimitives.Dot(example.Seen.Meaning, text.Meaning)
                : SharedWords(example.Seen, text);
            if (likeness >= best)
                (nearest, best) = (example, likeness);
        }

        return nearest is null ? null : (nearest, MostTrust * Math.Min(1, (best - Related) / (Same - Related)));
    }

    /// <summary>What a model read, moved towards the nearest fresh example.</summary>
    public LabelReading Apply(LabelReading reading, SeenText text)
    {
        if (Near(text) is not var (example, trust) || trust <= 0)
            return reading;
        if (example.Label == LabelModel.OutOfScope)
            return reading with { Known = reading.Known * (1 - trust), Confidence = reading.Confidence * (1 - trust) };

        var guesses = reading.Guesses.Select(guess => guess with
        {
            Probability = (guess.Probability * (1 - trust)) + (guess.Label == example.Label ? trust : 0),
        }).OrderByDescending(guess => guess.Probability).ToList();
        if (guesses.TrueForAll(guess => guess.Label != example.Label))
            return reading;
        var kept = guesses[0].Label == reading.Label ? reading.Confidence : 0;
        var said = guesses[0].Label == example.Label ? 1 : 0;
        return new LabelReading(guesses, (kept * (1 - trust)) + (said * trust), Math.Max(reading.Known, trust));
    }

    private static double SharedWords(SeenText one, SeenText other)
    {
        var (first, second) = (Words(one), Words(other));
        return first.Count is 0 || second.Count is 0 ? 0 : first.Count(second.Contains) / Math.Sqrt((double)first.Count * second.Count);
    }

    private static HashSet<ulong> Words(SeenText text) =>
        [.. text.Features.Where(feature => feature.Kind is FeatureKind.Word).Select(feature => feature.Hash)];
}

/// <param name="Id">Of the <see cref="LearningExample"/>.</param>
internal sealed record FreshExample(Id<LearningExample> Id, SeenText Seen, string Label)
{
    public static FreshExample Of(LearningExample example, IMeaning meaning) =>
        new(example.Id, SeenText.Of(Wording.Of(example.Text), meaning), example.Label);
}
