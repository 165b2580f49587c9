using System.ComponentModel;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using Shop.Accounts;

namespace Shop.Tools;

/// <summary>Orders of things that are sent.</summary>
[McpServerToolType]
internal sealed class OrderTools(Counter counter)
{
    [McpServerTool(Name = "list_orders", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Orders of a customer, the newest first.")]
    public Task<OrderList> ListOrders(string customer_id, CancellationToken cancellationToken) =>
        counter.LookAsync("list_orders", customer_id, account => new OrderList(
            [.. account.Orders.OrderByDescending(order => order.OrderedOn)], account.Orders.Count), cancellationToken);

    [McpServerTool(Name = "get_order", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("One order: what, where it is, and when it is expected.")]
    public Task<Order> GetOrder(string customer_id, string order_id, CancellationToken cancellationToken) =>
        counter.LookAsync("get_order", customer_id, account => Find(account, order_id), cancellationToken);

    [McpServerTool(Name = "cancel_order", Destructive = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Cancels an order that was not shipped yet; what was paid goes back.")]
    public Task<JsonNode> CancelOrder(string customer_id, string order_id, string idempotency_key, CancellationToken cancellationToken) =>
        counter.DoAsync("cancel_order", customer_id, idempotency_key, account =>
        {
            var order = Find(account, order_id);
            if (order.State is not OrderState.Open)
                throw new McpException($"not_open: The order is {order.State.ToString().ToLowerInvariant()}.");
            order.State = OrderState.Cancelled;
            return order;
        }, cancellationToken);

    [McpServerTool(Name = "change_order_address", Destructive = false, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Sends an order that was not shipped yet to another address.")]
    public Task<JsonNode> ChangeOrderAddress(string customer_id, string order_id, string address, string idempotency_key, CancellationToken cancellationToken) =>
        counter.DoAsync("change_order_address", customer_id, idempotency_key, account =>
        {
            var order = Find(account, order_id);
            if (order.State is not OrderState.Open)
                throw new McpException($"not_open: The order is {order.State.ToString().ToLowerInvariant()}.");
            order.Address = address;
            return order;
        }, cancellationToken);

    private static Order Find(Account account, string id) => account.Orders.Find(order => order.Id == id)
        ?? throw new McpException("unknown_order: This customer has no such order.");
}

internal sealed record OrderList(IReadOnlyList<Order> Orders, int Count);
