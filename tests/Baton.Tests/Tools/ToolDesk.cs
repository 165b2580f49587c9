using System.Text.Json.Nodes;
using Baton.Customers;
using Baton.Foundation;
using Baton.Identity;
using Baton.Storage;
using Baton.Tickets;
using Baton.Tools.Catalogue;
using Baton.Tools.Gate;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Tests.Tools;

/// <summary>A desk with three tools: a list of charges, a refund, and a mail.</summary>
internal sealed class ToolDesk : IAsyncDisposable
{
    public const string Agent = "BillingAgent";

    private readonly TestDesk desk;

    private ToolDesk(TestDesk desk, Id<Ticket> ticket) => (this.desk, Ticket) = (desk, ticket);

    public Id<Ticket> Ticket { get; }

    public TestDesk Desk => desk;

    public required CountedFunction List { get; init; }

    public required CountedFunction Refund { get; init; }

    public required CountedFunction Mail { get; init; }

    public static async Task<ToolDesk> OpenAsync(
        DatabaseKind kind = DatabaseKind.Sqlite, Func<ToolSpec, ToolSpec>? refund = null)
    {
        var paid = new Dictionary<string, JsonNode>();
        var list = new CountedFunction(
            "list_charges", """{"type":"object","properties":{"customer_id":{"type":"string"}},"required":["customer_id"]}""",
            _ => JsonNode.Parse("""{"charges":[{"id":"ch_1","amount":2000},{"id":"ch_2","amount":90000}],"note":"internal"}""")!);
        var back = new CountedFunction(
            "refund_charge",
            """{"type":"object","properties":{"customer_id":{"type":"string"},"charge_id":{"type":"string"},"amount":{"type":"integer","minimum":1},"key":{"type":"string"}},"required":["customer_id","charge_id","amount","key"]}""",
            given =>
            {
                var key = given["key"]!.GetValue<string>();
                return paid.TryGetValue(key, out var before) ? before.DeepClone() : (paid[key] = new JsonObject { ["refund_id"] = $"re_{paid.Count + 1}" }).DeepClone();
            });
        var mail = new CountedFunction(
            "send_mail", """{"type":"object","properties":{"customer_id":{"type":"string"}},"required":["customer_id"]}""",
            _ => new JsonObject { ["sent"] = true });
        var refundSpec = Spec("refund_charge", EffectClass.Money, Recovery.Replay) with
        {
            Owns = [new Ownership("charge_id", "list_charges", "charges", "id")],
            KeyArgument = "key",
            Amount = "amount",
            Confirm = true,
            Approve = [new ApprovalRule(5_000, Role.Lead), new ApprovalRule(50_000, Role.Admin)],
            Words = "Refund {amount} of {charge_id}",
        };

        var desk = await TestDesk.OpenAsync(kind, services =>
        {
            services.AddSingleton(new BuiltInTool(Spec("list_charges", EffectClass.Read, Recovery.Manual) with { Result = ["charges"] }, list));
            services.AddSingleton(new BuiltInTool(refund?.Invoke(refundSpec) ?? refundSpec, back));
            services.AddSingleton(new BuiltInTool(Spec("send_mail", EffectClass.Reversible, Recovery.Manual), mail));
        });
        var opened = await desk.GivenTicketAsync("Please refund the second charge.", customerId: "cust_tools");
        return new ToolDesk(desk, opened.Id) { List = list, Refund = back, Mail = mail };
    }

    public CallScope Scope => new(Ticket, "cust_tools", null, IdentityLevel.Verified, Agent, ["list_charges", "refund_charge", "send_mail"], "refund/2") { Sequence = 1 };

    public ToolCall RefundOf(string charge, long amount) => new(
        "refund_charge", new JsonObject { ["charge_id"] = charge, ["amount"] = amount },
        new Dictionary<string, Provenance> { ["charge_id"] = Provenance.Tool, ["amount"] = Provenance.Tool }, Scope);

    public Task<CallResult> CallAsync(ToolCall call) => desk.WithAsync<CallTool, CallResult>(gate => gate.RunAsync(call, CancellationToken.None));

    /// <summary>Calls, and where the customer is asked, says yes in their next message.</summary>
    public async Task<CallResult> CallAndConfirmAsync(ToolCall call)
    {
        var asked = await CallAsync(call);
        return asked is CallResult.NeedsConfirmation { ArgumentsHash: var hash }
            ? await CallAsync(call with { Confirmed = new Confirmation(2, hash), Scope = call.Scope with { Sequence = 2 } })
            : asked;
    }

    public Task<Effect> EffectAsync(Id<Effect> id) => desk.ReadAsync(db => db.Effects.AsNoTracking().SingleAsync(effect => effect.Id == id));

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    private static ToolSpec Spec(string name, EffectClass effect, Recovery recovery) => new()
    {
        Name = name,
        Server = ToolServer.BuiltIn,
        Remote = name,
        Title = name,
        Description = "",
        Effect = effect,
        Identity = IdentityLevel.Verified,
        Bound = new Dictionary<string, BoundTo> { ["customer_id"] = BoundTo.CustomerId },
        Confirm = false,
        Recovery = recovery,
        Timeout = TimeSpan.FromSeconds(5),
    };
}
