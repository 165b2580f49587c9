namespace Baton.Understanding.Labels;

/// <summary>A label and its probability in [0, 1].</summary>
internal readonly record struct LabelGuess(string Label, double Probability);

/// <summary>What a classifier says of a text.</summary>
/// <param name="Guesses">All labels, most probable first; the probabilities sum to 1 and suppose that one of them is right.</param>
/// <param name="Confidence">Probability that the first label is right, in [0, 1], texts that belong to no label included.</param>
/// <param name="Known">Probability that the text belongs to any of the labels.</param>
internal sealed record LabelReading(IReadOnlyList<LabelGuess> Guesses, double Confidence, double Known)
{
    public string Label => Guesses[0].Label;
}

/// <summary>A word of the text and how far it pushed the chosen label away from the others; larger is stronger.</summary>
internal readonly record struct WordPush(string Word, double Push);

/// <summary>An example that the text is like. <paramref name="Likeness"/> is 1 for the same meaning.</summary>
internal sealed record LikeExample(string Text, string Label, double Likeness);
