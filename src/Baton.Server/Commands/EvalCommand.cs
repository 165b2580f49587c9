using System.CommandLine;
using System.Globalization;
using Baton.Language.Meaning;
using Baton.Providers.Meaning;
using Baton.Server.Commands.Eval;
using Baton.Storage;

namespace Baton.Server.Commands;

/// <summary><c>baton eval TASK</c>: measures the code that serves tickets on cases that the user brings.</summary>
internal static class EvalCommand
{
    private static readonly Option<bool> AsJson = new("--json") { Description = "Print one JSON object as the last line" };

    private static readonly Option<string> Workspace = new("--workspace") { Description = "Folder of the workspace", Required = true };

    private static readonly Option<string> Cases = new("--cases") { Description = "File with one case a line (JSONL)", Required = true };

    private static readonly Option<string> Train = new("--train") { Description = "Examples to learn from, one {\"text\",\"label\"} a line (JSONL)", Required = true };

    private static readonly Option<string> Test = new("--test") { Description = "Texts to measure on, in the same form", Required = true };

    private static readonly Option<string?> Predictions = new("--predictions") { Description = "Write what was read of each test line to this file (JSONL)" };

    private static readonly Option<double> UnknownShare = new("--unknown-share")
    {
        Description = "Share of arriving messages that belong to no label, above 0 and below 1",
        DefaultValueFactory = _ => 0.18,
        CustomParser = result =>
        {
            if (double.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var share) && share is > 0 and < 1)
                return share;
            result.AddError($"--unknown-share: \"{result.Tokens[0].Value}\" is not a number above 0 and below 1, such as 0.18.");
            return default;
        },
    };

    private static readonly Option<string> Knowledge = new("--knowledge") { Description = "Folder of Markdown files, or one {\"id\",\"title\",\"text\"} a line (JSONL), with past \"questions\":[…] if there are any", Required = true };

    private static readonly Option<string> Queries = new("--queries") { Description = "One {\"text\",\"relevant\":[\"id\"]} a line (JSONL)", Required = true };

    private static readonly Option<string> Questions = new("--questions")
    {
        Description = "One {\"text\",\"relevant\":[\"id\"]} a line (JSONL); an empty list marks a question that no document answers",
        Required = true,
    };

    private static readonly Option<string?> Calibrate = new("--calibrate") { Description = "Further questions in the same form to learn the confidence from" };

    private static readonly Option<string?> Corrections = new("--corrections")
    {
        Description = "Past questions that people gave the right document for, in the form of the queries (JSONL); search learns from them",
    };

    public static Command Create()
    {
        var tickets = new Command("tickets", "Whole conversations with expected category, agent and outcome") { Workspace, Cases, AsJson };
        tickets.SetAction((parse, cancellationToken) => EvalTickets.RunAsync(
            parse.GetValue(Workspace)!, parse.GetValue(Cases)!, parse.GetValue(AsJson), cancellationToken));
        var triage = new Command("triage", "Sorting texts under labels that you bring") { Train, Test, Predictions, UnknownShare, AsJson };
        triage.SetAction((parse, cancellationToken) => WithMeaningAsync(meaning => Task.FromResult(EvalTriage.Run(
            parse.GetValue(Train)!, parse.GetValue(Test)!, parse.GetValue(Predictions), parse.GetValue(UnknownShare),
            parse.GetValue(AsJson), meaning, cancellationToken))));
        var search = new Command("search", "Finding the right document for a question") { Knowledge, Queries, Corrections, AsJson };
        search.SetAction((parse, cancellationToken) => WithMeaningAsync(meaning => EvalSearch.RunAsync(
            parse.GetValue(Knowledge)!, parse.GetValue(Queries)!, parse.GetValue(Corrections), parse.GetValue(AsJson), meaning, cancellationToken)));
        var answer = new Command("answer", "Knowing which questions the documents answer") { Knowledge, Questions, Calibrate, Corrections, Predictions, AsJson };
        answer.SetAction((parse, cancellationToken) => WithMeaningAsync(meaning => EvalAnswer.RunAsync(
            parse.GetValue(Knowledge)!, parse.GetValue(Questions)!, parse.GetValue(Calibrate), parse.GetValue(Corrections), parse.GetValue(Predictions),
            parse.GetValue(AsJson), meaning, cancellationToken)));
        return new Command("eval", "Measure on your own cases") { triage, search, answer, tickets };
    }

    /// <summary>Runs a task with the sentence model that serves tickets.</summary>
    private static async Task<int> WithMeaningAsync(Func<IMeaning, Task<int>> run)
    {
        await using var provider = new ServiceCollection().AddMeaning(PreparedFiles.Get).BuildServiceProvider();
        return await run(provider.GetRequiredService<IMeaning>());
    }
}
