using System.Globalization;
using Baton.Answering.Agents;
using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Server.Commands.Eval;

/// <summary>
/// Runs whole conversations through the pipeline that serves tickets, on a database of its own, and compares what came
/// of them with what should have.
/// </summary>
internal static class EvalTickets
{
    public static async Task<int> RunAsync(string workspace, string casesFile, bool asJson, CancellationToken cancellationToken)
    {
        var cases = TicketCase.ReadAll(casesFile);
        if (cases.IsRefused)
            return EvalOutput.Refuse(cases.Problem.Detail);

        var (results, problem) = await MeasureAsync(workspace, cases.Value, Progress, cancellationToken);
        if (problem is not null)
            return EvalOutput.Refuse(problem);

        Print(results);
        if (asJson)
            Console.WriteLine(Json.Write(TicketScore.Of(results)));
        return 0;
    }

    /// <summary>The outcome of every case, or what is wrong with the workspace.</summary>
    public static async Task<(IReadOnlyList<CaseResult> Results, string? Problem)> MeasureAsync(
        string workspace, IReadOnlyList<TicketCase> cases, Action<int, int>? progress, CancellationToken cancellationToken)
    {
        TemporaryBaton baton;
        try
        {
            baton = await TemporaryBaton.StartAsync(workspace, cancellationToken);
        }
        catch (InvalidOperationException wrong)
        {
            return ([], wrong.Message);
        }

        await using (baton)
        {
            if (await UnknownAgentAsync(baton, cases, cancellationToken) is { } unknown)
                return ([], unknown);

            var results = new List<CaseResult>(cases.Count);
            foreach (var one in cases)
            {
                results.Add(await RunOneAsync(baton, one, cancellationToken));
                progress?.Invoke(results.Count, cases.Count);
            }

            return (results, null);
        }
    }

    /// <summary>A case that names an agent nobody knows could only fail, and nobody would know why.</summary>
    private static async Task<string?> UnknownAgentAsync(TemporaryBaton baton, IReadOnlyList<TicketCase> cases, CancellationToken cancellationToken)
    {
        var team = await baton.App.Services.GetRequiredService<Roster>().TeamAsync(cancellationToken);
        return cases.FirstOrDefault(one => team.Named(one.Expected.Agent) is null) is { } wrong
            ? $"--cases, {wrong.Id}: \"expected.agent\" must be one of {string.Join(", ", team.Agents.Select(agent => agent.Name))}, not \"{wrong.Expected.Agent}\"."
            : null;
    }

    private static async Task<CaseResult> RunOneAsync(TemporaryBaton baton, TicketCase one, CancellationToken cancellationToken)
    {
        var created = await baton.OpenAsync(
            new NewTicket { CustomerId = one.CustomerId, Subject = one.Subject, Description = one.Description }, cancellationToken);
        foreach (var text in one.FollowUps)
            await baton.WriteAsync(created.TicketId, text, cancellationToken);

        await using var scope = baton.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BatonDb>();
        var id = new Id<Ticket>(created.TicketId);
        var ticket = await db.Tickets.AsNoTracking().SingleAsync(candidate => candidate.Id == id, cancellationToken);
        var runs = await db.Runs.AsNoTracking().Where(run => run.TicketId == id)
            .OrderBy(run => run.FinishedAt).ToListAsync(cancellationToken);
        var traces = runs.ConvertAll(run => Json.Read<RunTrace>(run.Trace)!);
        var cited = traces.SelectMany(trace => trace.Found).Where(finding => finding.IsUsed)
            .Select(finding => finding.Article).Distinct().ToList();
        return new CaseResult(one, ticket.Category, ticket.Agent, ticket.Priority, Outcome(ticket, runs), cited, traces);
    }

    /// <summary>A follow-up that a person has to answer makes no run: the ticket stays escalated.</summary>
    private static string Outcome(Ticket ticket, List<Run> runs) => ticket.Status is TicketStatus.Escalated
        ? "escalated"
        : Json.Word(runs.LastOrDefault()?.Outcome ?? RunOutcome.Superseded);

    private static void Progress(int done, int total)
    {
        if (!Console.IsErrorRedirected)
            Console.Error.Write(done == total ? "\r                    \r" : $"\r{done}/{total}");
    }

    private static void Print(IReadOnlyList<CaseResult> results)
    {
        foreach (var result in results)
        {
            if (result.Differences() is not { Count: > 0 } differences)
                continue;
            var decided = result.Traces is [.., var last] ? last.Decided : null;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{result.Case.Id,-8} {string.Join("; ", differences)} ({decided?.ReasonCode}, {decided?.Confidence:F2})"));
        }

        var score = TicketScore.Of(results);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"""

            resolved correctly   {score.ResolvedCorrectly:P1}   of cases that agents should answer, ask or close
            escalated correctly  {score.EscalatedCorrectly:P1}   of cases that a person should get
            category             {score.Category:P1}
            agent                {score.Agent:P1}
            priority             {score.Priority:P1}
            right article cited  {score.Article:P1}   of answered cases
            wrong action         {score.WrongAction}
            cases                {score.N}
            """));
    }
}

/// <summary>What came of one case.</summary>
internal sealed record CaseResult(
    TicketCase Case,
    TicketCategory? Category,
    string? Agent,
    TicketPriority? Priority,
    string Outcome,
    IReadOnlyList<string> Cited,
    IReadOnlyList<RunTrace> Traces)
{
    public bool IsOutcomeRight => Outcome == Case.Expected.Outcome;

    public bool IsArticleRight => Case.Expected.Articles.Count is 0 || Cited.Any(Case.Expected.Articles.Contains);

    /// <summary>Everything that came otherwise than expected, in words.</summary>
    public IReadOnlyList<string> Differences()
    {
        var expected = Case.Expected;
        var differences = new List<string>();
        if (!IsOutcomeRight)
            differences.Add($"{Outcome} instead of {expected.Outcome}");
        if (Category != expected.Category)
            differences.Add($"category {(Category is { } category ? Json.Word(category) : "none")} instead of {Json.Word(expected.Category)}");
        if (Agent != expected.Agent)
            differences.Add($"agent {Agent ?? "none"} instead of {expected.Agent}");
        if (expected.Priority is { } priority && Priority != priority)
            differences.Add($"priority {(Priority is { } given ? Json.Word(given) : "none")} instead of {Json.Word(priority)}");
        if (Outcome is "answered" && !IsArticleRight)
            differences.Add($"cited {(Cited.Count is 0 ? "nothing" : string.Join(", ", Cited))} instead of {string.Join(" or ", expected.Articles)}");
        return differences;
    }
}
