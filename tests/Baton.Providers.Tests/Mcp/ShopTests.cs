using System.Text.Json.Nodes;
using Baton.Customers;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Baton.Tools.Catalogue;
using Baton.Tools.Gate;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Providers.Tests.Mcp;

/// <summary>The gate before the sample company's real business system, a child process that keeps its books on disk.</summary>
public sealed class ShopTests : IDisposable
{
    private readonly DirectoryInfo store = Directory.CreateTempSubdirectory("shop-");

    public void Dispose() => store.Delete(recursive: true);

    [Fact]
    public async Task Every_tool_of_the_workspace_is_offered_and_takes_what_its_file_says()
    {
        await using var desk = await DeskAsync();
        var catalogue = desk.Services.GetRequiredService<ToolCatalogue>();

        foreach (var spec in await catalogue.SpecsAsync(CancellationToken.None))
        {
            var tool = await catalogue.FindAsync(spec.Name, "BillingAgent", CancellationToken.None);
            Assert.Null(tool!.Off);
            var properties = tool.Function!.JsonSchema.GetProperty("properties").EnumerateObject().Select(property => property.Name).ToList();
            Assert.All(spec.Bound.Keys.Concat(spec.Owns.Select(rule => rule.Argument)), argument => Assert.Contains(argument, properties));
            if (spec.KeyArgument is { } key)
                Assert.Contains(key, properties);
            if (spec.Amount is { } amount)
                Assert.Contains(amount, properties);
        }
    }

    [Fact]
    public async Task A_reset_mail_is_really_sent()
    {
        await using var desk = await DeskAsync();
        var scope = await ScopeAsync(desk, "cust_001", "get_sign_in", "send_password_reset");

        var before = await ReadAsync(desk, scope, "get_sign_in");
        var sent = Assert.IsType<CallResult.Done>(await CallAsync(desk, new ToolCall("send_password_reset", [], Nothing, scope)));
        var after = await ReadAsync(desk, scope, "get_sign_in");

        Assert.Equal("quarantined", before["reset_mail"]!.GetValue<string>());
        Assert.Equal("j***@techcorp.example", sent.Result["sent_to"]!.GetValue<string>());
        Assert.Equal("delivered", after["reset_mail"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("fail", EffectStatus.Failed, 0)]
    [InlineData("lose_answer", EffectStatus.Succeeded, 1)]
    [InlineData("hang", EffectStatus.Succeeded, 1)]
    [InlineData("crash", EffectStatus.Succeeded, 1)]
    [InlineData("crash_after", EffectStatus.Succeeded, 1)]
    public async Task Whatever_goes_wrong_a_refund_is_booked_at_most_once(string fault, EffectStatus status, int refunds)
    {
        await using var desk = await DeskAsync("timeout: 2s");
        var scope = await ScopeAsync(desk, "cust_008", "list_charges", "refund_charge", "list_refunds");
        var call = new ToolCall(
            "refund_charge", new JsonObject { ["charge_id"] = "ch_4561b", ["amount"] = 1950 },
            new Dictionary<string, Provenance> { ["charge_id"] = Provenance.Tool, ["amount"] = Provenance.Tool }, scope);
        var asked = Assert.IsType<CallResult.NeedsConfirmation>(await CallAsync(desk, call));
        var confirmed = call with { Confirmed = new Confirmation(2, asked.ArgumentsHash) };
        await File.WriteAllTextAsync(Path.Combine(store.FullName, "faults.json"), $$$"""{"refund_charge": {"fault": "{{{fault}}}", "times": 1}}""", TestContext.Current.CancellationToken);

        // A run that is killed comes again; so does one whose answer was lost.
        for (var again = 0; again < 3; again++)
            await CallAsync(desk, confirmed);

        var effect = await desk.ReadAsync(db => db.Effects.AsNoTracking().SingleAsync(one => one.Tool == "refund_charge"));
        Assert.Equal(status, effect.Status);
        Assert.Equal(refunds, (await ReadAsync(desk, scope, "list_refunds"))["count"]!.GetValue<int>());
    }

    [Fact]
    public async Task Another_customers_charge_cannot_be_refunded()
    {
        await using var desk = await DeskAsync();
        var scope = await ScopeAsync(desk, "cust_002", "list_charges", "refund_charge");

        var result = await CallAsync(desk, new ToolCall(
            "refund_charge", new JsonObject { ["charge_id"] = "ch_4561b", ["amount"] = 1950 },
            new Dictionary<string, Provenance> { ["charge_id"] = Provenance.Customer, ["amount"] = Provenance.Customer }, scope));

        Assert.Equal("not_theirs", Assert.IsType<CallResult.Denied>(result).Code);
    }

    private static IReadOnlyDictionary<string, Provenance> Nothing { get; } = new Dictionary<string, Provenance>();

    private async Task<TestDesk> DeskAsync(string? timeout = null)
    {
        var desk = await TestDesk.OpenAsync();
        var text = (await File.ReadAllTextAsync(Path.Combine(Repository.SampleWorkspace, "tools", "shop.yaml"), TestContext.Current.CancellationToken))
            .Replace("${data}/shop", store.FullName, StringComparison.Ordinal);
        var saved = await desk.WithAsync<SaveToolFile, Result<int>>(
            save => save.RunAsync("shop", timeout is null ? text : text.Replace("timeout: 10s", timeout, StringComparison.Ordinal), "test", CancellationToken.None));
        Assert.False(saved.IsRefused, saved.IsRefused ? saved.Problem.Detail : "");
        return desk;
    }

    private static async Task<CallScope> ScopeAsync(TestDesk desk, string customer, params string[] allowed)
    {
        var ticket = await desk.GivenTicketAsync(customerId: customer);
        return new CallScope(ticket.Id, customer, null, IdentityLevel.Verified, "BillingAgent", allowed, "test") { Sequence = 1 };
    }

    private static Task<CallResult> CallAsync(TestDesk desk, ToolCall call) =>
        desk.WithAsync<CallTool, CallResult>(gate => gate.RunAsync(call, CancellationToken.None));

    private static async Task<JsonNode> ReadAsync(TestDesk desk, CallScope scope, string tool) =>
        Assert.IsType<CallResult.Done>(await CallAsync(desk, new ToolCall(tool, [], Nothing, scope))).Result;
}
