namespace Baton.Understanding.Labels;

/// <summary>What the parts of a classifier say of a text, before they are weighed against one another.</summary>
/// <param name="Words">Score of each label by the words.</param>
/// <param name="Meaning">Score of each label by the meaning; zeros without a sentence model.</param>
/// <param name="Nearest">The nearest examples, the nearest first.</param>
/// <param name="NearestByLabel">Likeness of the nearest example of each label.</param>
/// <param name="Known">Share of its words, by their weight, that occur in examples at all.</param>
/// <param name="Length">Logarithm of its number of words.</param>
internal sealed record LabelScores(
    float[] Words, float[] Meaning, Neighbour[] Nearest, float[] NearestByLabel, double Known, double Length);

/// <summary>
/// Scores texts by two linear models, one over words and one over meaning, and finds examples like them. They are fitted apart
/// because they fail apart: words know names and codes, meaning knows what nobody has put that way before.
/// </summary>
internal sealed class LabelScorer(FeatureSpace space, LinearModel words, LinearModel? meaning, Neighbours neighbours)
{
    private const int MostNeighbours = 5;

    public FeatureSpace Space => space;

    public LinearModel Words => words;

    public LinearModel? Meaning => meaning;

    public Neighbours Neighbours => neighbours;

    /// <summary>Learns from some of the rows, from one that comes twice twice; those without a meaning teach words only.</summary>
    public static LabelScorer Fit(
        IReadOnlyList<SeenText> texts, IReadOnlyList<int> labels, int[] rows, int labelCount, int dimensions,
        (Fitting Words, Fitting Meaning) fitting, CancellationToken cancellationToken)
    {
        var space = FeatureSpace.Learn([.. rows.Select(row => texts[row].Features)]);
        var vectors = new SparseVector[texts.Count];
        foreach (var row in rows)
            vectors[row] = space.Vector(texts[row].Features);
        var words = LinearModel.Fit(vectors, labels, rows, (space.Count, labelCount), fitting.Words, cancellationToken);

        int[] meant = [.. rows.Where(row => texts[row].Meaning.Length > 0)];
        if (dimensions is 0 || meant.Length is 0)
            return new(space, words, null, new Neighbours([], dimensions, []));
        int[] places = [.. Enumerable.Range(0, dimensions)];
        foreach (var row in meant)
            vectors[row] = new SparseVector(places, texts[row].Meaning);
        var meaning = LinearModel.Fit(vectors, labels, meant, (dimensions, labelCount), fitting.Meaning, cancellationToken);
        int[] near = [.. meant.Distinct()];
        var neighbours = new Neighbours(
            [.. near.SelectMany(row => texts[row].Meaning)], dimensions, [.. near.Select(row => labels[row])]);
        return new(space, words, meaning, neighbours);
    }

    public LabelScores Score(SeenText text)
    {
        var (nearest, byLabel) = neighbours.Find(text.Meaning, MostNeighbours, words.Labels);
        return new LabelScores(
            words.Scores(space.Vector(text.Features)),
            meaning is null || text.Meaning.Length is 0
                ? new float[words.Labels]
                : meaning.Scores(new SparseVector([.. Enumerable.Range(0, meaning.Features)], text.Meaning)),
            nearest,
            byLabel,
            space.KnownShare(text.Features),
            text.Length);
    }
}
