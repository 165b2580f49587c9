using Baton.Answering.Agents;
using Baton.Foundation;
using Baton.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Answering;

internal static class CompanyEndpoints
{
    public static void MapCompany(this IEndpointRouteBuilder routes)
    {
        var company = routes.MapGroup("/api/v1/company").WithTags("Workspace").RequireAuthorization(Policies.Viewer);
        company.MapGet("", GetCompany);
        company.MapPut("", ChangeCompany).RequireAuthorization(Policies.Lead);
    }

    /// <summary>The company that agents speak for: its name, its languages and when its people are at work.</summary>
    private static async Task<Ok<CompanyView>> GetCompany(ChangeCompany company, CancellationToken cancellationToken) =>
        TypedResults.Ok(await company.ReadAsync(cancellationToken));

    /// <summary>Says for whom the agents speak.</summary>
    private static async Task<Results<Ok<CompanyView>, ProblemHttpResult>> ChangeCompany(
        CompanyChange request, ChangeCompany company, CancellationToken cancellationToken)
    {
        var changed = await company.RunAsync(request, cancellationToken);
        return changed.Match<Results<Ok<CompanyView>, ProblemHttpResult>>(
            view => TypedResults.Ok(view), problem => Problems.ToHttp(problem));
    }
}
