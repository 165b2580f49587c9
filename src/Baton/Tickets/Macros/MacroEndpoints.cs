using Baton.Foundation;
using Baton.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Tickets.Macros;

internal static class MacroEndpoints
{
    public static void MapMacros(this IEndpointRouteBuilder routes)
    {
        var macros = routes.MapGroup("/api/v1/macros").WithTags("Macros").RequireAuthorization(Policies.Teammate);
        macros.MapGet("", List);
        macros.MapPost("", Make);
        macros.MapPut("/{id}", Change);
        macros.MapDelete("/{id}", Drop);
        routes.MapPost("/api/v1/tickets/{id}/macros/{macroId}/preview", Preview)
            .WithTags("Macros").RequireAuthorization(Policies.Teammate);
    }

    /// <summary>The macros of the team and your own, by name.</summary>
    private static async Task<Ok<IReadOnlyList<MacroView>>> List(
        HttpContext http, KeepMacros keepMacros, CancellationToken cancellationToken) =>
        TypedResults.Ok(await keepMacros.ListAsync(http.Caller.Name, cancellationToken));

    /// <summary>Makes a macro: your own, or with `shared` one for the team, which leads may.</summary>
    private static async Task<Results<Created<MacroView>, ProblemHttpResult>> Make(
        MacroWords words, HttpContext http, IAuthorizationService rights, KeepMacros keepMacros, CancellationToken cancellationToken)
    {
        var result = await keepMacros.MakeAsync(words, await KeeperAsync(http, rights), cancellationToken);
        return result.Match<Results<Created<MacroView>, ProblemHttpResult>>(
            macro => TypedResults.Created($"/api/v1/macros/{macro.Id}", macro), problem => Problems.ToHttp(problem));
    }

    /// <summary>Changes a macro. With `expected_version`, only if nobody else did meanwhile.</summary>
    private static async Task<Results<Ok<MacroView>, ProblemHttpResult>> Change(
        Id<Macro> id, MacroWords words, HttpContext http, IAuthorizationService rights, KeepMacros keepMacros, CancellationToken cancellationToken)
    {
        var result = await keepMacros.ChangeAsync(id, words, await KeeperAsync(http, rights), cancellationToken);
        return result.Match<Results<Ok<MacroView>, ProblemHttpResult>>(
            macro => TypedResults.Ok(macro), problem => Problems.ToHttp(problem));
    }

    /// <summary>Drops a macro. What was sent with it stays.</summary>
    private static async Task<Results<NoContent, ProblemHttpResult>> Drop(
        Id<Macro> id, HttpContext http, IAuthorizationService rights, KeepMacros keepMacros, CancellationToken cancellationToken)
    {
        var result = await keepMacros.DropAsync(id, await KeeperAsync(http, rights), cancellationToken);
        return result.Match<Results<NoContent, ProblemHttpResult>>(
            _ => TypedResults.NoContent(), problem => Problems.ToHttp(problem));
    }

    /// <summary>
    /// The macro filled in for this ticket. Send its `text` and `actions` as a reply to use it: words and moves then
    /// happen together or not at all.
    /// </summary>
    private static async Task<Results<Ok<MacroPreview>, ProblemHttpResult>> Preview(
        Id<Ticket> id, Id<Macro> macroId, HttpContext http, FillMacro fillMacro, CancellationToken cancellationToken)
    {
        var result = await fillMacro.RunAsync(id, macroId, http.Caller.Name, cancellationToken);
        return result.Match<Results<Ok<MacroPreview>, ProblemHttpResult>>(
            preview => TypedResults.Ok(preview), problem => Problems.ToHttp(problem));
    }

    private static async Task<MacroKeeper> KeeperAsync(HttpContext http, IAuthorizationService rights) =>
        new(http.Caller.Name, (await rights.AuthorizeAsync(http.User, Policies.Lead)).Succeeded);
}
