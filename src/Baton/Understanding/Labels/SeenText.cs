using Baton.Foundation;
using Baton.Language.Meaning;
using Baton.Language.Words;

namespace Baton.Understanding.Labels;

/// <summary>A text as a classifier takes it: cut into features, with what it means.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Features">See <see cref="TextFeatures"/>.</param>
/// <param name="Meaning">Sentence vector of length 1; empty where none was made.</param>
internal sealed record SeenText(string Text, List<Feature> Features, float[] Meaning)
{
    /// <summary>Logarithm of the number of words.</summary>
    public double Length { get; } = Math.Log(1 + Features.Count(feature => feature.Kind is FeatureKind.Word));

    public static SeenText Of(Wording wording, IMeaning meaning) =>
        new(wording.Source, TextFeatures.Of(wording), meaning.Of(Folding.Fold(wording.Source), Attention.Brief));
}
