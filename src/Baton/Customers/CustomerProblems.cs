using Baton.Foundation;

namespace Baton.Customers;

internal static class CustomerProblems
{
    public static Problem NotFound(string id) => new(ProblemKind.NotFound, "customer.not_found", $"There is no customer {id}.");

    public static Problem Changed(Customer customer) => new(
        ProblemKind.Conflict, "customer.changed", "Somebody changed this customer meanwhile. Nothing of yours was saved; look at it and save again.",
        "expected_version")
    {
        Current = new { customer.Name, customer.Tier, customer.Notes, customer.Version },
    };
}
