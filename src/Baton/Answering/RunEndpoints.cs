using Baton.Answering.Explaining;
using Baton.Answering.Runs;
using Baton.Answering.Suggestions;
using Baton.Foundation;
using Baton.Identity;
using Baton.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Answering;

internal static class RunEndpoints
{
    public static void MapRuns(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/v1/tickets/{id}/runs", ListRuns).WithTags("Tickets").RequireAuthorization(Policies.Viewer);
        routes.MapGet("/api/v1/tickets/{id}/reading", Explain).WithTags("Tickets").RequireAuthorization(Policies.Viewer);
        routes.MapGet("/api/v1/runs/{id}", GetRun).WithTags("Tickets").RequireAuthorization(Policies.Viewer);
        routes.MapPost("/api/v1/tickets/{id}/suggestion", Suggest).WithTags("Tickets").RequireAuthorization(Policies.Teammate);
    }

    /// <summary>Every run over the ticket with its trace: what was read, found, done, checked and decided.</summary>
    private static async Task<Results<Ok<IReadOnlyList<RunView>>, ProblemHttpResult>> ListRuns(
        Id<Ticket> id, ReadRuns readRuns, CancellationToken cancellationToken)
    {
        var result = await readRuns.RunAsync(id, cancellationToken);
        return result.Match<Results<Ok<IReadOnlyList<RunView>>, ProblemHttpResult>>(
            runs => TypedResults.Ok(runs), problem => Problems.ToHttp(problem));
    }

    /// <summary>
    /// Why the customer's words are read as they are: the words that pushed the category, and the nearest examples, made anew
    /// with what the agents know now. `run` names whose messages; left out, those of the newest run.
    /// </summary>
    private static async Task<Results<Ok<ReadingExplained>, ProblemHttpResult>> Explain(
        Id<Ticket> id, ExplainReading explainReading, CancellationToken cancellationToken, Id<Run>? run = null)
    {
        var result = await explainReading.RunAsync(id, run, cancellationToken);
        return result.Match<Results<Ok<ReadingExplained>, ProblemHttpResult>>(
            reading => TypedResults.Ok(reading), problem => Problems.ToHttp(problem));
    }

    /// <summary>One run with its trace. The messages that it wrote carry its id as `run_id`.</summary>
    private static async Task<Results<Ok<RunView>, ProblemHttpResult>> GetRun(
        Id<Run> id, ReadRuns readRuns, CancellationToken cancellationToken)
    {
        var result = await readRuns.OneAsync(id, cancellationToken);
        return result.Match<Results<Ok<RunView>, ProblemHttpResult>>(
            run => TypedResults.Ok(run), problem => Problems.ToHttp(problem));
    }

    /// <summary>
    /// Drafts a reply for a teammate to what the customer wrote and nobody answered, or else to their last message. The
    /// agents' own steps make it; nothing is stored or sent.
    /// </summary>
    private static async Task<Results<Ok<Suggestion>, ProblemHttpResult>> Suggest(
        Id<Ticket> id, SuggestReply suggestReply, CancellationToken cancellationToken)
    {
        var result = await suggestReply.RunAsync(id, cancellationToken);
        return result.Match<Results<Ok<Suggestion>, ProblemHttpResult>>(
            suggestion => TypedResults.Ok(suggestion), problem => Problems.ToHttp(problem));
    }
}
