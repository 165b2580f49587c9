using Baton.Understanding.Words;

namespace Baton.Understanding.Categories;

/// <summary>A label and its probability in [0, 1].</summary>
internal readonly record struct LabelGuess(string Label, double Probability);

/// <summary>A word of the text and how far it pushed the chosen label away from the others; larger is stronger.</summary>
internal readonly record struct WordPush(string Word, double Push);

/// <summary>Sorts texts under any labels, learnt from examples, with probabilities that may be taken at their word.</summary>
internal sealed class TextClassifier
{
    private const int Folds = 3;

    private readonly string[] labels;
    private readonly FeatureSpace space;
    private readonly SoftmaxRegression model;

    private TextClassifier(string[] labels, FeatureSpace space, SoftmaxRegression model, float temperature)
    {
        this.labels = labels;
        this.space = space;
        this.model = model;
        Factor = temperature;
    }

    /// <summary>What scores are multiplied by so that probabilities are honest; see <see cref="Temperature"/>.</summary>
    public float Factor { get; }

    public static TextClassifier Learn(IReadOnlyList<LabelledText> examples)
    {
        var labels = examples.Select(example => example.Label).Distinct(StringComparer.Ordinal).ToArray();
        var targets = examples.Select(example => Array.IndexOf(labels, example.Label)).ToArray();
        var features = examples.Select(example => TextFeatures.Of(Wording.Of(example.Text))).ToArray();
        var space = FeatureSpace.Learn(features);
        var texts = Array.ConvertAll(features, space.Vector);

        var factor = FitFactor(texts, targets, space.Count, labels.Length);
        int[] all = [.. Enumerable.Range(0, texts.Length)];
        return new(labels, space, SoftmaxRegression.Fit(texts, targets, all, space.Count, labels.Length), factor);
    }

    /// <summary>All labels, most probable first.</summary>
    public IReadOnlyList<LabelGuess> Predict(Wording wording)
    {
        var scores = model.Scores(space.Vector(TextFeatures.Of(wording)));
        for (var i = 0; i < scores.Length; i++)
            scores[i] *= Factor;
        SoftmaxRegression.Softmax(scores);
        return [.. labels.Select((label, i) => new LabelGuess(label, scores[i])).OrderByDescending(guess => guess.Probability)];
    }

    /// <summary>The words that spoke for a label, strongest first.</summary>
    public IReadOnlyList<WordPush> Explain(Wording wording, string label)
    {
        var chosen = Array.IndexOf(labels, label);
        var features = TextFeatures.Of(wording);
        var vector = space.Vector(features);
        var values = vector.Places.Zip(vector.Values).ToDictionary(pair => pair.First, pair => pair.Second);
        var shares = features.CountBy(space.PlaceOf).ToDictionary();
        var pushes = new Dictionary<int, double>();
        foreach (var feature in features)
        {
            if (space.PlaceOf(feature) is >= 0 and var place)
                pushes[feature.Token] = pushes.GetValueOrDefault(feature.Token) + (Push(place, chosen) * values[place] / shares[place]);
        }

        return [.. pushes.Where(push => push.Value > 0).OrderByDescending(push => push.Value)
            .Select(push => new WordPush(wording.Quote(push.Key, push.Key), Math.Round(push.Value, 3)))];
    }

    private double Push(int place, int chosen)
    {
        var others = 0.0;
        for (var label = 0; label < labels.Length; label++)
            others += label == chosen ? 0 : model.Weight(place, label);
        return model.Weight(place, chosen) - (others / Math.Max(1, labels.Length - 1));
    }

    /// <summary>Every example is judged by a model that did not see it.</summary>
    private static float FitFactor(SparseVector[] texts, int[] targets, int features, int labelCount)
    {
        var scores = new List<float[]>();
        var judged = new List<int>();
        for (var fold = 0; fold < Folds && texts.Length >= Folds * 2; fold++)
        {
            int[] rows = [.. Enumerable.Range(0, texts.Length).Where(row => row % Folds != fold)];
            var model = SoftmaxRegression.Fit(texts, targets, rows, features, labelCount);
            for (var row = fold; row < texts.Length; row += Folds)
            {
                scores.Add(model.Scores(texts[row]));
                judged.Add(targets[row]);
            }
        }

        return Temperature.Fit(scores, judged);
    }
}
