using System.Diagnostics;
using System.Globalization;
using Baton.Foundation;
using Baton.Knowledge;
using Baton.Knowledge.Search;
using Baton.Language.Calibration;
using Baton.Language.Meaning;

namespace Baton.Server.Commands.Eval;

/// <summary>Asks questions that documents answer and questions that none does, and looks how well it knows which are which.</summary>
internal static class EvalAnswer
{
    private const int Passages = 20;

    public static async Task<int> RunAsync(
        string knowledge, string questionsFile, string? calibrateFile, string? correctionsFile, string? predictions, bool asJson, IMeaning meaning,
        CancellationToken cancellationToken)
    {
        var documents = EvalDocuments.Read(knowledge);
        if (documents.IsRefused)
            return EvalOutput.Refuse(documents.Problem.Detail);
        var questions = EvalQuery.ReadAll("--questions", questionsFile, documents.Value, needsRelevant: false);
        if (questions.IsRefused)
            return EvalOutput.Refuse(questions.Problem.Detail);
        Result<IReadOnlyList<EvalQuery>> calibrate = calibrateFile is null
            ? Array.Empty<EvalQuery>()
            : EvalQuery.ReadAll("--calibrate", calibrateFile, documents.Value, needsRelevant: false);
        if (calibrate.IsRefused)
            return EvalOutput.Refuse(calibrate.Problem.Detail);
        var corrections = EvalQuery.ReadCorrections(correctionsFile, documents.Value);
        if (corrections.IsRefused)
            return EvalOutput.Refuse(corrections.Problem.Detail);

        if (EvalOutput.WhyNotWritable(predictions) is { } why)
            return EvalOutput.Refuse(why);

        using var searched = new EvalKnowledge(meaning);
        await searched.PutAsync(documents.Value, corrections.Value, new EvalProgress("indexing"), cancellationToken);
        var answerability = calibrateFile is null
            ? Answerability.BuiltIn
            : Answerability.Learn([.. (await AskAsync(searched, calibrate.Value, "calibrating", cancellationToken)).Select(one => (one.Found, one.IsRight))]);
        var judged = (await AskAsync(searched, questions.Value, "asking", cancellationToken))
            .ConvertAll(one => new JudgedAnswer(
                one.Query.Text, one.Query.Relevant, one.Found.Count > 0 ? one.Found[0].Passage.Article : null, answerability.Of(one.Found), one.IsRight, one.Ms));

        var score = AnswerScore.Of(judged);
        Print(score, judged);
        if (asJson)
            Console.WriteLine(Json.Write(score));
        return EvalOutput.Write(predictions, judged);
    }

    private static async Task<List<(EvalQuery Query, IReadOnlyList<PassageHit> Found, bool IsRight, double Ms)>> AskAsync(
        EvalKnowledge searched, IReadOnlyList<EvalQuery> questions, string doing, CancellationToken cancellationToken)
    {
        var progress = new EvalProgress(doing);
        var asked = new List<(EvalQuery, IReadOnlyList<PassageHit>, bool, double)>();
        foreach (var question in questions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var start = Stopwatch.GetTimestamp();
            var found = await searched.SearchAsync(question.Text, Passages, cancellationToken);
            var ms = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            asked.Add((question, found, found.Count > 0 && question.Relevant.Contains(found[0].Passage.Article), ms));
            progress.Report((double)asked.Count / questions.Count);
        }

        progress.Done();
        return asked;
    }

    private static void Print(AnswerScore score, IReadOnlyList<JudgedAnswer> judged)
    {
        var safe = AnswerScore.Safe(judged);
        var threshold = safe is null
            ? $"none yet: it takes at least {RiskThreshold.Missing(AnswerScore.Judge(judged), AnswerScore.Risk)} more right answers"
            : string.Create(CultureInfo.InvariantCulture, $"{safe.From:F2}, with 90 % certainty, on {safe.Answered} answers");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            answered at 95 % right   {score.CoverageAt95pctPrecision:P1}   share of all questions that it can answer alone
            answered at 90 % right   {score.CoverageAt90pctPrecision:P1}
            risk over coverage       {score.Aurc:F3}   area under the curve, 0 is best
            calibration error        {score.Ece:F3}   mean distance between stated and real confidence
            threshold for 10 % risk  {threshold}
            questions                {score.N}
            """));
    }
}

/// <summary>One question with what would have been answered.</summary>
/// <param name="Article">The document that the answer comes from; null when nothing was found.</param>
/// <param name="Confidence">Probability that it answers the question.</param>
internal sealed record JudgedAnswer(
    string Text, IReadOnlyList<string> Relevant, string? Article, double Confidence, bool IsRight, double Ms);
