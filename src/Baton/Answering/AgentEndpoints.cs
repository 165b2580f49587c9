using Baton.Answering.Agents;
using Baton.Answering.Trying;
using Baton.Foundation;
using Baton.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Answering;

internal static class AgentEndpoints
{
    public static void MapAgents(this IEndpointRouteBuilder routes)
    {
        var agents = routes.MapGroup("/api/v1/agents").WithTags("Agents").RequireAuthorization(Policies.Viewer);
        agents.MapGet("", ListAgents);
        agents.MapGet("/{name}", GetAgent);
        agents.MapGet("/{name}/versions", ListVersions);
        agents.MapGet("/{name}/figures", GetFigures);
        agents.MapPost("/try", Try).RequireAuthorization(Policies.Teammate);
        agents.MapPost("", AddAgent).RequireAuthorization(Policies.Lead);
        agents.MapPut("/{name}", ChangeAgent).RequireAuthorization(Policies.Lead);
        agents.MapDelete("/{name}", RemoveAgent).RequireAuthorization(Policies.Lead);
        agents.MapPost("/{name}/versions/{number}/restore", Restore).RequireAuthorization(Policies.Lead);
    }

    /// <summary>The agents as they are configured now.</summary>
    private static async Task<Ok<IReadOnlyList<AgentView>>> ListAgents(
        ReadAgents readAgents, CancellationToken cancellationToken) =>
        TypedResults.Ok(await readAgents.AllAsync(cancellationToken));

    /// <summary>One agent.</summary>
    private static async Task<Results<Ok<AgentView>, ProblemHttpResult>> GetAgent(
        string name, ReadAgents readAgents, CancellationToken cancellationToken) =>
        ToHttp(await readAgents.OneAsync(name, cancellationToken));

    /// <summary>An agent as it was at every time, newest first. The versions of a removed agent stay.</summary>
    private static async Task<Results<Ok<IReadOnlyList<AgentVersionView>>, ProblemHttpResult>> ListVersions(
        string name, ReadAgents readAgents, CancellationToken cancellationToken)
    {
        var result = await readAgents.VersionsAsync(name, cancellationToken);
        return result.Match<Results<Ok<IReadOnlyList<AgentVersionView>>, ProblemHttpResult>>(
            versions => TypedResults.Ok(versions), problem => Problems.ToHttp(problem));
    }

    /// <summary>What an agent did in the last 30 days, counted from stored runs and tickets.</summary>
    private static async Task<Results<Ok<AgentFigures>, ProblemHttpResult>> GetFigures(
        string name, ReadAgentFigures readAgentFigures, CancellationToken cancellationToken)
    {
        var result = await readAgentFigures.RunAsync(name, cancellationToken);
        return result.Match<Results<Ok<AgentFigures>, ProblemHttpResult>>(
            figures => TypedResults.Ok(figures), problem => Problems.ToHttp(problem));
    }

    /// <summary>
    /// Plays a conversation through the agents, with changes that are not saved yet if you like. The steps are those of a
    /// real ticket; nothing is stored, no ticket is made and no figure counts it.
    /// </summary>
    private static async Task<Results<Ok<TriedReply>, ProblemHttpResult>> Try(
        TryRequest request, TryAgents tryAgents, CancellationToken cancellationToken)
    {
        var result = await tryAgents.RunAsync(request, cancellationToken);
        return result.Match<Results<Ok<TriedReply>, ProblemHttpResult>>(
            reply => TypedResults.Ok(reply), problem => Problems.ToHttp(problem));
    }

    /// <summary>Adds an agent of one's own. Categories that another agent has move to it.</summary>
    private static async Task<Results<Created<AgentView>, ProblemHttpResult>> AddAgent(
        NewAgent request, HttpContext http, AddAgent addAgent, CancellationToken cancellationToken)
    {
        var result = await addAgent.RunAsync(request, http.Caller.Name, cancellationToken);
        return result.Match<Results<Created<AgentView>, ProblemHttpResult>>(
            agent => TypedResults.Created($"/api/v1/agents/{agent.Name}", agent), problem => Problems.ToHttp(problem));
    }

    /// <summary>Changes an agent. Its next run works with the new words, on every node; the old ones stay as a version.</summary>
    private static async Task<Results<Ok<AgentView>, ProblemHttpResult>> ChangeAgent(
        string name, AgentChange request, HttpContext http, ChangeAgent changeAgent, CancellationToken cancellationToken) =>
        ToHttp(await changeAgent.RunAsync(name, request, http.Caller.Name, cancellationToken));

    /// <summary>Removes an agent of one's own. Its categories go to the general agent; the six built-in agents stay.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveAgent(
        string name, HttpContext http, RemoveAgent removeAgent, CancellationToken cancellationToken)
    {
        var result = await removeAgent.RunAsync(name, http.Caller.Name, cancellationToken);
        return result.Match<Results<NoContent, ProblemHttpResult>>(
            _ => TypedResults.NoContent(), problem => Problems.ToHttp(problem));
    }

    /// <summary>Brings an earlier version back, as a new one.</summary>
    private static async Task<Results<Ok<AgentView>, ProblemHttpResult>> Restore(
        string name, int number, RestoreRequest request, HttpContext http, ChangeAgent changeAgent, CancellationToken cancellationToken) =>
        ToHttp(await changeAgent.RestoreAsync(name, number, request.ExpectedVersion, http.Caller.Name, cancellationToken));

    private static Results<Ok<AgentView>, ProblemHttpResult> ToHttp(Result<AgentView> result) =>
        result.Match<Results<Ok<AgentView>, ProblemHttpResult>>(
            agent => TypedResults.Ok(agent), problem => Problems.ToHttp(problem));
}
