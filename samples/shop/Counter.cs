using System.Text.Json.Nodes;
using ModelContextProtocol;
using Shop.Accounts;

namespace Shop;

/// <summary>Where the tools are served: looks into the books, and does things in them once.</summary>
internal sealed class Counter(Store store, Faults faults)
{
    public DateTimeOffset Now => store.Now;

    public DateOnly Today => DateOnly.FromDateTime(store.Now.UtcDateTime);

    public Task<T> LookAsync<T>(string tool, Func<Books, T> read, CancellationToken cancellationToken) =>
        faults.AroundAsync(tool, () => store.ReadAsync(read, cancellationToken), cancellationToken);

    public Task<T> LookAsync<T>(string tool, string customer, Func<Account, T> read, CancellationToken cancellationToken) =>
        LookAsync(tool, books => read(books.AccountOf(customer)), cancellationToken);

    /// <param name="key">Calls with the same key do it once.</param>
    public Task<JsonNode> DoAsync(string tool, string customer, string key, Func<Account, object> change, CancellationToken cancellationToken) =>
        DoAsync(tool, customer, key, (_, account) => change(account), cancellationToken);

    public Task<JsonNode> DoAsync(string tool, string customer, string key, Func<Books, Account, object> change, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(key))
            throw new McpException("idempotency_key: Say under which key this is done once.");
        return faults.AroundAsync(tool, () => store.ChangeAsync(tool, customer, key, books => change(books, books.AccountOf(customer)), cancellationToken), cancellationToken);
    }
}
