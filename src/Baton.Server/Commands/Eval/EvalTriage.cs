using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using Baton.Foundation;
using Baton.Language.Meaning;
using Baton.Language.Words;
using Baton.Understanding;
using Baton.Understanding.Labels;

namespace Baton.Server.Commands.Eval;

/// <summary>Learns labels from one file and measures on another, with the classifier that sorts tickets.</summary>
internal static class EvalTriage
{
    private const int WarmUp = 100;

    private const string Expected = """{"text": "...", "label": "..."}""";

    public static int Run(
        string trainFile, string testFile, string? predictions, double unknownShare, bool asJson, IMeaning meaning, CancellationToken cancellationToken)
    {
        var train = Read("--train", trainFile);
        var test = Read("--test", testFile);
        foreach (var read in (Result<IReadOnlyList<LabelledText>>[])[train, test])
        {
            if (read.IsRefused)
                return EvalOutput.Refuse(read.Problem.Detail);
        }

        if (train.Value.Select(line => line.Label).Where(label => label != LabelModel.OutOfScope).Distinct().Count() < 2)
            return EvalOutput.Refuse($"--train: {trainFile} must hold examples of at least two labels beside {LabelModel.OutOfScope}.");

        if (EvalOutput.WhyNotWritable(predictions) is { } why)
            return EvalOutput.Refuse(why);

        var progress = new EvalProgress("learning");
        var watch = Stopwatch.StartNew();
        var model = new LearnLabels(meaning).Run(
            train.Value, new LearnOptions { UnknownShare = unknownShare }, progress.Report, cancellationToken);
        var seconds = watch.Elapsed.TotalSeconds;

        // A server has read before; the first texts of a process also pay for the compiler.
        foreach (var line in train.Value.Take(WarmUp))
            model.Read(Wording.Of(line.Text));

        progress = new EvalProgress("reading");
        var judged = new List<JudgedLine>(test.Value.Count);
        foreach (var line in test.Value)
        {
            cancellationToken.ThrowIfCancellationRequested();
            watch.Restart();
            var reading = model.Read(Wording.Of(line.Text));
            judged.Add(new JudgedLine(line.Text, line.Label, reading.Label, reading.Confidence, reading.Known, watch.Elapsed.TotalMilliseconds));
            progress.Report((double)judged.Count / test.Value.Count);
        }

        progress.Done();
        var score = TriageScore.Of(judged, seconds);
        Print(score);
        if (asJson)
            Console.WriteLine(Json.Write(score));
        return EvalOutput.Write(predictions, judged);
    }

    private static Result<IReadOnlyList<LabelledText>> Read(string option, string file) =>
        LabelledLines.Read(option, file, Expected, line => new LabelledText(line.Words("text"), line.Words("label")));

    private static void Print(TriageScore score) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"""
        accuracy               {score.Accuracy:P1}   first label right, of texts that have one of the labels
        macro F1               {score.MacroF1:F3}
        out-of-scope AUROC     {Number(score.OosAuroc)}   1 = texts of no label are always told from the others
        recall at 5 % false    {Number(score.OosRecallAt5pctFpr)}   of texts of no label, while 5 % of the others are refused
        calibration error      {score.Ece:F3}   mean distance between stated and real confidence
        at 95 % asked          {score.PrecisionAt95Asked:P1} right of the {score.CoverageAt95Asked:P1} that it would decide alone
        learning               {score.TrainSeconds:F1} s
        reading                p50 {score.P50Ms:F2} ms, p99 {score.P99Ms:F2} ms
        texts                  {score.N}
        """));

    private static string Number(double? value) => value?.ToString("F3", CultureInfo.InvariantCulture) ?? "-    ";
}

/// <summary>One line of the test file with what was read.</summary>
/// <param name="Predicted">The likeliest label, whether or not the text looks like any.</param>
/// <param name="Confidence">Probability that the predicted label is right.</param>
/// <param name="Known">Probability that the text has any of the labels.</param>
internal sealed record JudgedLine(string Text, string Label, string Predicted, double Confidence, double Known, double Ms)
{
    /// <summary>The predicted label, or <c>__oos__</c> where the text more probably has none.</summary>
    public string Decided => Known < 0.5 ? LabelModel.OutOfScope : Predicted;

    [JsonIgnore]
    public bool IsKnown => Label != LabelModel.OutOfScope;

    public bool IsRight => Label == Predicted;
}
