using System.Text.Json.Nodes;
using ModelContextProtocol;
using Shop.Accounts;

namespace Shop;

/// <summary>Everything the company keeps.</summary>
internal sealed class Books
{
    /// <summary>By the customer's id.</summary>
    public required Dictionary<string, Account> Accounts { get; init; }

    public required List<Plan> Plans { get; init; }

    public required List<Outage> Outages { get; init; }

    /// <summary>Whatever was done, oldest first, each once.</summary>
    public List<Deed> Done { get; init; } = [];

    public Account AccountOf(string customer) => Accounts.TryGetValue(customer, out var account)
        ? account
        : throw new McpException("unknown_customer: There is no account of this customer.");
}

/// <summary>Something that was done, with the answer that was given.</summary>
internal sealed record Deed
{
    public required string Key { get; init; }

    public required string Tool { get; init; }

    public required string Customer { get; init; }

    public required DateTimeOffset At { get; init; }

    public required JsonNode Answer { get; init; }
}
