using Baton.Foundation;
using Baton.Language.Meaning;
using Baton.Language.Words;

namespace Baton.Understanding.Labels;

/// <summary>How a classifier is to be learnt.</summary>
internal sealed record LearnOptions
{
    /// <summary>
    /// Share of arriving messages that belong to no label, in (0, 1). It moves every probability; re-estimate it from audits.
    /// </summary>
    public double UnknownShare { get; init; } = 0.18;

    /// <summary>Whether messages may arrive that belong to no label at all. Of a mood or a yes and no, every message has one.</summary>
    public bool HasUnknown { get; init; } = true;

    /// <summary>So many of the first examples are the desk's own: each counts <see cref="OwnWorth"/> times.</summary>
    public int Own { get; init; }

    /// <summary>What a desk says of its own tickets outweighs what ships for all of them.</summary>
    public const int OwnWorth = 3;

    public static LearnOptions EveryTextHasALabel { get; } = new() { HasUnknown = false };
}

/// <summary>An example that was read by a model which had not learnt from it.</summary>
/// <param name="Example">Its place among the examples.</param>
/// <param name="Said">The label that the model gave it.</param>
internal readonly record struct JudgedExample(int Example, string Said, bool IsRight);

/// <summary>A classifier, and how models like it read examples that they had not seen.</summary>
internal sealed record LearntLabels(LabelModel Model, IReadOnlyList<JudgedExample> Judged);

/// <summary>
/// Learns a classifier from examples: the models over words and meaning, how the two are weighed, and how sure it may be. The
/// last two are learnt from texts that a model did not see: a quarter of the examples at a time, then a quarter of the
/// labels at a time, whose examples stand for what nobody has thought of.
/// </summary>
internal sealed class LearnLabels(IMeaning meaning)
{
    private const int Folds = 4;

    /// <summary>A sentence vector costs milliseconds; so many examples, spread over all labels, show what labels mean.</summary>
    private const int MostMeant = 3_000;

    /// <summary>More judged texts change no probability in the second place.</summary>
    private const int MostJudged = 2_000;

    /// <summary>A label's name counts as so many examples of it.</summary>
    private const int NameWorth = 2;

    /// <param name="examples">At least two labels; <see cref="LabelModel.OutOfScope"/> marks texts that belong to none.</param>
    /// <param name="progress">Told the share that is done, in [0, 1].</param>
    public LabelModel Run(
        IReadOnlyList<LabelledText> examples, LearnOptions options, Action<double>? progress, CancellationToken cancellationToken) =>
        Learn(examples, options, progress, cancellationToken).Model;

    /// <inheritdoc cref="Run"/>
    public LearntLabels Learn(
        IReadOnlyList<LabelledText> examples, LearnOptions options, Action<double>? progress, CancellationToken cancellationToken)
    {
        string[] labels = [.. examples.Select(example => example.Label).Where(label => label != LabelModel.OutOfScope).Distinct()];
        if (labels.Length < 2)
            throw new ArgumentException("Examples of at least two labels are needed.", nameof(examples));

        var material = Material.Gather(examples, labels, options, meaning, progress, cancellationToken);
        var fitting = (Words: Fitting.ForWords(material.Rows.Length), Meaning: Fitting.ForMeaning(Math.Min(MostMeant, material.Rows.Length)));
        var tasks = Tasks(material, options.HasUnknown ? labels.Length : 0).ToArray();
        var scorers = new LabelScorer[tasks.Length];
        var judged = new List<(LabelScores Scores, int Label)>[tasks.Length];
        var done = 0;
        Parallel.For(0, tasks.Length, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount }, at =>
        {
            var (learn, judge) = tasks[at];
            scorers[at] = LabelScorer.Fit(
                material.Texts, material.Labels, [.. learn, .. material.Names, .. material.Again(learn)], labels.Length, meaning.Dimensions,
                at is 0 ? fitting : (fitting.Words.Quick(), fitting.Meaning.Quick()), cancellationToken);
            judged[at] = judge.ConvertAll(row => (scorers[at].Score(material.Texts[row.Row]), row.Label));
            progress?.Invoke(0.6 + (0.4 * Interlocked.Increment(ref done) / tasks.Length));
        });

        var all = judged.SelectMany(list => list).ToList();
        var fusion = Fusion.Fit([.. all.Where(one => one.Label >= 0)], meaning.Dimensions > 0);
        var confidence = Confidence.Fit(all, fusion, options.UnknownShare);
        var seen = tasks.Zip(judged, (task, scores) => task.Judge.Zip(scores, (row, score) => (row.Row, score)))
            .SelectMany(one => one).Where(one => one.score.Label >= 0)
            .Select(one => (Example: material.ExampleOf[one.Row], one.score.Label, Said: Confidence.Best(fusion.Weigh(one.score.Scores))));
        return new LearntLabels(
            new LabelModel(labels, scorers[0], fusion, confidence, material.MeantTexts(), meaning),
            [.. seen.Select(one => new JudgedExample(one.Example, labels[one.Said], one.Said == one.Label))]);
    }

    /// <summary>
    /// What each model learns from and what it then judges; the first learns from everything and is the one that serves.
    /// A judged row of label -1 is unknown to the model that judges it.
    /// </summary>
    private static IEnumerable<(int[] Learn, List<(int Row, int Label)> Judge)> Tasks(Material material, int labelCount)
    {
        yield return (material.Rows, [.. material.Unknown.Select(row => (row, -1))]);

        var judgeable = material.Judgeable(MostJudged);
        for (var fold = 0; fold < Folds; fold++)
        {
            var judge = judgeable.Where(one => one.Place % Folds == fold).Select(one => (one.Row, material.Labels[one.Row])).ToList();
            var unseen = judge.Select(one => one.Row).ToHashSet();
            yield return ([.. material.Rows.Where(row => !unseen.Contains(row))], judge);
        }

        if (labelCount < Folds)
            yield break;
        for (var fold = 0; fold < Folds; fold++)
        {
            int[] kept = [.. material.Rows.Where(row => material.Labels[row] % Folds != fold)];
            var unknown = judgeable.Where(one => material.Labels[one.Row] % Folds == fold).Select(one => (one.Row, -1)).ToList();
            yield return (kept, unknown);
        }
    }

    /// <summary>Everything that is learnt from, seen once.</summary>
    /// <param name="ExampleOf">Of each row, its place among the examples.</param>
    /// <param name="Own">Rows below this are the desk's own examples.</param>
    private sealed record Material(SeenText[] Texts, int[] Labels, int[] Rows, int[] Names, int[] Unknown, int[] ExampleOf, int Own)
    {
        public static Material Gather(
            IReadOnlyList<LabelledText> examples, string[] labels, LearnOptions options, IMeaning meaning, Action<double>? progress, CancellationToken cancellationToken)
        {
            var places = labels.Select((label, at) => (label, at)).ToDictionary(pair => pair.label, pair => pair.at);
            int[] exampleOf = [.. Enumerable.Range(0, examples.Count).Where(at => examples[at].Label != LabelModel.OutOfScope)];
            var known = exampleOf.Select(at => examples[at]).ToList();
            var names = labels.SelectMany((label, at) => Enumerable.Repeat((Text: Name(label), Label: at), options.HasUnknown ? NameWorth : 0))
                .Where(name => name.Text.Length > 0).ToList();
            var unknown = examples.Where(example => example.Label == LabelModel.OutOfScope)
                .Concat(options.HasUnknown ? Seeds.Read(Seeds.Junk) : []).Select(example => example.Text).ToList();
            List<(string Text, int Label)> all =
            [
                .. known.Select(example => (example.Text, places[example.Label])), .. names, .. unknown.Select(text => (text, -1)),
            ];

            var features = new List<Feature>[all.Count];
            Parallel.For(0, all.Count, new ParallelOptions { CancellationToken = cancellationToken }, at => features[at] = TextFeatures.Of(Wording.Of(all[at].Text)));
            int[] meant = [.. Spread(Enumerable.Range(0, known.Count), row => all[row].Label, MostMeant).Select(one => one.Row), .. Enumerable.Range(known.Count, all.Count - known.Count)];
            var vectors = meaning.OfAll([.. meant.Select(row => Folding.Fold(all[row].Text))], Attention.Brief, count => progress?.Invoke(0.6 * count / meant.Length), cancellationToken);
            var byRow = meant.Zip(vectors).ToDictionary(pair => pair.First, pair => pair.Second);
            return new Material(
                [.. all.Select((one, row) => new SeenText(one.Text, features[row], byRow.GetValueOrDefault(row, [])))],
                [.. all.Select(one => one.Label)],
                [.. Enumerable.Range(0, known.Count)],
                [.. Enumerable.Range(known.Count, names.Count)],
                [.. Enumerable.Range(known.Count + names.Count, unknown.Count)],
                exampleOf,
                exampleOf.Count(at => at < options.Own));
        }

        /// <summary>The desk's own rows among these, as often as they count beyond once.</summary>
        public IEnumerable<int> Again(int[] learn) =>
            Enumerable.Repeat(learn.Where(row => row < Own), LearnOptions.OwnWorth - 1).SelectMany(rows => rows);

        /// <summary>Examples that may be judged: those with a meaning where there are any, spread over the labels.</summary>
        public List<(int Row, int Place)> Judgeable(int most)
        {
            List<int> meant = [.. Rows.Where(row => Texts[row].Meaning.Length > 0)];
            return [.. Spread(meant.Count > 0 ? meant : Rows, row => Labels[row], most)];
        }

        /// <summary>Texts of the neighbours of a model that learnt from everything, in their order.</summary>
        public IReadOnlyList<string> MeantTexts() =>
            [.. Rows.Concat(Names).Where(row => Texts[row].Meaning.Length > 0).Select(row => Texts[row].Text)];

        /// <summary>At most so many rows, as evenly from all labels as there are, each with its place among those of its label.</summary>
        private static IEnumerable<(int Row, int Place)> Spread(IEnumerable<int> rows, Func<int, int> label, int most) => rows
            .GroupBy(label)
            .SelectMany(group => group.Select((row, place) => (Row: row, Place: place)))
            .OrderBy(one => one.Place).ThenBy(one => one.Row)
            .Take(most);

        /// <summary>A label's name in words, such as "card not working"; nothing for one that says nothing, such as "17".</summary>
        private static string Name(string label)
        {
            var name = string.Join(' ', label.Split(['_', '-', '.', '/', ' ', ':'], StringSplitOptions.RemoveEmptyEntries));
            return name.Count(char.IsLetter) >= 3 ? name : "";
        }
    }
}
