using System.CommandLine;
using Baton.Server.Commands.Eval;

namespace Baton.Server.Commands;

/// <summary><c>baton eval TASK</c>: measures the code that serves tickets on cases that the user brings.</summary>
internal static class EvalCommand
{
    private static readonly Option<bool> AsJson = new("--json") { Description = "Print one JSON object as the last line" };

    private static readonly Option<string> Workspace = new("--workspace") { Description = "Folder of the workspace", Required = true };

    private static readonly Option<string> Cases = new("--cases") { Description = "File with one case a line (JSONL)", Required = true };

    public static Command Create()
    {
        var tickets = new Command("tickets", "Whole conversations with expected category, agent and outcome") { Workspace, Cases, AsJson };
        tickets.SetAction((parse, cancellationToken) => EvalTickets.RunAsync(
            parse.GetValue(Workspace)!, parse.GetValue(Cases)!, parse.GetValue(AsJson), cancellationToken));
        return new Command("eval", "Measure on your own cases") { tickets };
    }
}
