using Baton.Customers;
using Baton.Foundation;
using Baton.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Baton.Insights;

internal static class CustomerPageEndpoints
{
    public static void MapCustomerPages(this IEndpointRouteBuilder routes)
    {
        var customers = routes.MapGroup("/api/v1/customers").WithTags("Customers").RequireAuthorization(Policies.Viewer);
        customers.MapGet("", ListCustomers);
        customers.MapGet("/{id}", GetCustomer);
    }

    /// <summary>
    /// Customers by name. `q` looks into name, e-mail address, key and organization; `tier` keeps one tier. Go on with
    /// `next_cursor` as `cursor`.
    /// </summary>
    private static async Task<Results<Ok<Page<CustomerLine>>, ProblemHttpResult>> ListCustomers(
        FindCustomers findCustomers,
        CancellationToken cancellationToken,
        string? q = null,
        string? tier = null,
        string? cursor = null,
        int limit = 50)
    {
        if (tier is not null && !Json.TryWord<CustomerTier>(tier, out _))
        {
            var words = Enum.GetValues<CustomerTier>().Select(Json.Word);
            return Problems.ToHttp(Problem.Invalid("tier", $"Use one of: {string.Join(", ", words)}."));
        }

        var result = await findCustomers.RunAsync(
            q, Json.TryWord(tier, out CustomerTier one) ? one : null, cursor, limit, cancellationToken);
        return result.Match<Results<Ok<Page<CustomerLine>>, ProblemHttpResult>>(
            page => TypedResults.Ok(page), problem => Problems.ToHttp(problem));
    }

    /// <summary>One customer with purchases, tickets and what became of them. `id` is the customer's id or key.</summary>
    private static async Task<Results<Ok<CustomerPage>, ProblemHttpResult>> GetCustomer(
        string id, ReadCustomer readCustomer, CancellationToken cancellationToken)
    {
        var result = await readCustomer.RunAsync(id, cancellationToken);
        return result.Match<Results<Ok<CustomerPage>, ProblemHttpResult>>(
            customer => TypedResults.Ok(customer), problem => Problems.ToHttp(problem));
    }
}
