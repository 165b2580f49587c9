using Baton.Foundation;
using Baton.Identity;
using Baton.Tickets;
using Baton.Tools.Approvals;
using Baton.Tools.Catalogue;
using Baton.Tools.Gate;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Tools;

internal static class ToolEndpoints
{
    public static void MapTools(this IEndpointRouteBuilder routes)
    {
        var tools = routes.MapGroup("/api/v1/tools").WithTags("Tools").RequireAuthorization(Policies.Viewer);
        tools.MapGet("", ListTools);
        tools.MapGet("/quarantine", ListQuarantine);
        tools.MapPost("/{name}/accept", Accept).RequireAuthorization(Policies.Lead);

        var switches = routes.MapGroup("/api/v1/switches").WithTags("Tools").RequireAuthorization(Policies.Viewer);
        switches.MapGet("", ListSwitches);
        switches.MapPut("/{kind}/{name}", TurnOff).RequireAuthorization(Policies.Lead);
        switches.MapDelete("/{kind}/{name}", TurnOn).RequireAuthorization(Policies.Lead);

        var approvals = routes.MapGroup("/api/v1/approvals").WithTags("Approvals").RequireAuthorization(Policies.Viewer);
        approvals.MapGet("", ListApprovals);
        approvals.MapGet("/{id}", GetApproval);
        approvals.MapPost("/{id}/decision", Decide).RequireAuthorization(Policies.Teammate);

        routes.MapGet("/api/v1/tickets/{id}/actions", ListActions).WithTags("Tickets").RequireAuthorization(Policies.Viewer);
    }

    /// <summary>Every tool of the workspace: what it does, whom it needs, its limits, and whether it may be called now.</summary>
    private static async Task<Ok<IReadOnlyList<ToolView>>> ListTools(ReadTools readTools, CancellationToken cancellationToken) =>
        TypedResults.Ok(await readTools.RunAsync(cancellationToken));

    /// <summary>Tools that nobody calls until somebody looked at them, with what has changed.</summary>
    private static async Task<Ok<IReadOnlyList<QuarantineView>>> ListQuarantine(ReadTools readTools, CancellationToken cancellationToken) =>
        TypedResults.Ok(await readTools.QuarantineAsync(cancellationToken));

    /// <summary>Takes a tool out of quarantine as it is offered now.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> Accept(
        string name, HttpContext http, SwitchOff switchOff, CancellationToken cancellationToken) =>
        (await switchOff.AcceptAsync(name, http.Caller.Name, cancellationToken)).Match<Results<NoContent, ProblemHttpResult>>(
            _ => TypedResults.NoContent(), problem => Problems.ToHttp(problem));

    /// <summary>Whatever is switched off, by whom and why.</summary>
    private static async Task<Ok<IReadOnlyList<SwitchView>>> ListSwitches(ReadTools readTools, CancellationToken cancellationToken) =>
        TypedResults.Ok(await readTools.SwitchesAsync(cancellationToken));

    /// <summary>Switches a `tool`, a `server` or an `agent` off. Every run stops using it at its next step.</summary>
    private static async Task<Results<Ok<SwitchView>, ProblemHttpResult>> TurnOff(
        string kind, string name, SwitchRequest request, HttpContext http, SwitchOff switchOff, CancellationToken cancellationToken) =>
        (await switchOff.RunAsync(kind, name, request.Reason, http.Caller.Name, cancellationToken)).Match<Results<Ok<SwitchView>, ProblemHttpResult>>(
            view => TypedResults.Ok(view), problem => Problems.ToHttp(problem));

    /// <summary>Switches it on again.</summary>
    private static async Task<NoContent> TurnOn(string kind, string name, SwitchOff switchOff, CancellationToken cancellationToken)
    {
        await switchOff.OnAsync(kind, name, cancellationToken);
        return TypedResults.NoContent();
    }

    /// <summary>What agents ask teammates for; without `status`, what waits.</summary>
    private static async Task<Ok<IReadOnlyList<ApprovalView>>> ListApprovals(
        ReadApprovals readApprovals, CancellationToken cancellationToken, ApprovalStatus status = ApprovalStatus.Waiting, Guid? ticket_id = null) =>
        TypedResults.Ok(await readApprovals.RunAsync(status, ticket_id is { } id ? new Id<Ticket>(id) : null, cancellationToken));

    /// <summary>One of them.</summary>
    private static async Task<Results<Ok<ApprovalView>, ProblemHttpResult>> GetApproval(
        Id<Approval> id, ReadApprovals readApprovals, CancellationToken cancellationToken) =>
        (await readApprovals.OneAsync(id, cancellationToken)).Match<Results<Ok<ApprovalView>, ProblemHttpResult>>(
            view => TypedResults.Ok(view), problem => Problems.ToHttp(problem));

    /// <summary>Says yes or no, once. With `arguments` the agent does something else than it asked for, such as a smaller refund.</summary>
    private static async Task<Results<Ok<ApprovalView>, ProblemHttpResult>> Decide(
        Id<Approval> id, ApprovalDecision request, HttpContext http, DecideApproval decideApproval, CancellationToken cancellationToken) =>
        (await decideApproval.RunAsync(id, request, http.Caller, cancellationToken)).Match<Results<Ok<ApprovalView>, ProblemHttpResult>>(
            view => TypedResults.Ok(view), problem => Problems.ToHttp(problem));

    /// <summary>Everything that agents did for this ticket, or wished to do, oldest first.</summary>
    private static async Task<Ok<IReadOnlyList<ActionView>>> ListActions(
        Id<Ticket> id, ReadActions readActions, CancellationToken cancellationToken) =>
        TypedResults.Ok(await readActions.RunAsync(id, cancellationToken));
}
