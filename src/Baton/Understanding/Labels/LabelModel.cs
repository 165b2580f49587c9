using Baton.Language.Meaning;
using Baton.Language.Words;

namespace Baton.Understanding.Labels;

/// <summary>Sorts texts under any labels, learnt from examples, and knows when a text belongs to none of them.</summary>
internal sealed class LabelModel(
    IReadOnlyList<string> labels, LabelScorer scorer, Fusion fusion, Confidence confidence, IReadOnlyList<string> examples, IMeaning meaning)
{
    /// <summary>Label of examples that belong to no label.</summary>
    public const string OutOfScope = "__oos__";

    private const int MostExamples = 3;

    /// <summary>Knows the words of the examples. Put together when a text is read for the first time.</summary>
    private readonly Lazy<Speller> speller = new(() =>
    {
        var known = new Speller(EverydayWords.Of(meaning));
        foreach (var example in examples)
            known.Learn(Wording.Of(example));
        return known;
    });

    public IReadOnlyList<string> Labels => labels;

    internal LabelScorer Scorer => scorer;

    internal Fusion Fusion => fusion;

    internal Confidence Confidence => confidence;

    /// <summary>Texts of the examples that have a meaning, in the order of the neighbours.</summary>
    internal IReadOnlyList<string> Examples => examples;

    public LabelReading Read(Wording wording) => Read(See(wording));

    /// <summary>A text as this model takes it best: slips of the finger put right by the words of its examples.</summary>
    public SeenText See(Wording wording) => SeenText.Of(speller.Value.Correct(wording), meaning) with { Text = wording.Source };

    public LabelReading Read(SeenText text)
    {
        var scores = scorer.Score(text);
        var weighed = fusion.Weigh(scores);
        var (right, known) = confidence.Of(scores, weighed);
        LinearModel.Softmax(weighed);
        return new LabelReading(
            [.. labels.Select((label, i) => new LabelGuess(label, weighed[i])).OrderByDescending(guess => guess.Probability)],
            right,
            known);
    }

    /// <summary>
    /// The probability that a text has a label, by how often such a guess was right: for models whose texts all have one.
    /// </summary>
    public double ProbabilityOf(SeenText text, string label)
    {
        var reading = Read(text);
        if (reading.Label == label)
            return reading.Confidence;
        var rest = reading.Guesses.Skip(1).Sum(guess => guess.Probability);
        var share = reading.Guesses.First(guess => guess.Label == label).Probability / Math.Max(rest, 1e-9);
        return (1 - reading.Confidence) * share;
    }

    /// <summary>The words that spoke for a label, strongest first.</summary>
    public IReadOnlyList<WordPush> Explain(Wording wording, string label)
    {
        var chosen = Chosen(label);
        var features = TextFeatures.Of(wording);
        var vector = scorer.Space.Vector(features);
        var values = vector.Places.Zip(vector.Values).ToDictionary(pair => pair.First, pair => pair.Second);
        var shares = features.CountBy(scorer.Space.PlaceOf).ToDictionary();
        var pushes = new Dictionary<int, double>();
        foreach (var feature in features)
        {
            if (scorer.Space.PlaceOf(feature) is >= 0 and var place)
                pushes[feature.Token] = pushes.GetValueOrDefault(feature.Token) + (Push(place, chosen) * values[place] / shares[place]);
        }

        return [.. pushes.Where(push => push.Value > 0).OrderByDescending(push => push.Value)
            .Select(push => new WordPush(wording.Quote(push.Key, push.Key), Math.Round(push.Value, 3)))];
    }

    /// <summary>The examples that the text is most like, nearest first.</summary>
    public IReadOnlyList<LikeExample> ExamplesLike(Wording wording) =>
        [.. scorer.Score(See(wording)).Nearest.Take(MostExamples).Select(near => new LikeExample(
            examples[near.Example], labels[scorer.Neighbours.Labels[near.Example]], Math.Round(near.Likeness, 3)))];

    private double Push(int place, int chosen)
    {
        var others = 0.0;
        for (var label = 0; label < labels.Count; label++)
            others += label == chosen ? 0 : scorer.Words.Weight(place, label);
        return scorer.Words.Weight(place, chosen) - (others / Math.Max(1, labels.Count - 1));
    }

    private int Chosen(string label)
    {
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i] == label)
                return i;
        }

        return -1;
    }
}
