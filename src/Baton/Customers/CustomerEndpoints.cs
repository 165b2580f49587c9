using Baton.Foundation;
using Baton.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Customers;

/// <summary>Changing customers. Reading them with their tickets is a matter of <c>Insights</c>, which may look at both.</summary>
internal static class CustomerEndpoints
{
    public static void MapCustomers(this IEndpointRouteBuilder routes)
    {
        routes.MapPatch("/api/v1/customers/{id}", ChangeCustomer).WithTags("Customers").RequireAuthorization(Policies.Teammate);
        routes.MapGet("/api/v1/organizations", ListOrganizations).WithTags("Customers").RequireAuthorization(Policies.Viewer);
    }

    /// <summary>Corrects the name or the tier of a customer, or notes something for the team. `id` is the customer's id or key.</summary>
    private static async Task<Results<Ok<ChangedCustomer>, ProblemHttpResult>> ChangeCustomer(
        string id, CustomerChange request, HttpContext http, ChangeCustomer changeCustomer, CancellationToken cancellationToken)
    {
        var result = await changeCustomer.RunAsync(id, request, http.Caller.Name, cancellationToken);
        return result.Match<Results<Ok<ChangedCustomer>, ProblemHttpResult>>(
            customer => TypedResults.Ok(customer), problem => Problems.ToHttp(problem));
    }

    /// <summary>Organizations by name. Go on with `next_cursor` as `cursor`.</summary>
    private static async Task<Results<Ok<Page<OrganizationView>>, ProblemHttpResult>> ListOrganizations(
        FindOrganizations findOrganizations, CancellationToken cancellationToken, string? cursor = null, int limit = 50)
    {
        var result = await findOrganizations.RunAsync(cursor, limit, cancellationToken);
        return result.Match<Results<Ok<Page<OrganizationView>>, ProblemHttpResult>>(
            page => TypedResults.Ok(page), problem => Problems.ToHttp(problem));
    }
}
