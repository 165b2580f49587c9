using System.Text.Json.Nodes;
using Baton.Foundation;
using Baton.Identity;
using Baton.Tools.Approvals;
using Baton.Tools.Gate;

namespace Baton.Tests.Tools;

/// <summary>What a teammate is asked for, and what their answer lets happen.</summary>
public sealed class ApprovalTests
{
    private static readonly Caller Lead = new("Lea") { Role = Role.Lead };

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_refund_above_the_limit_waits_for_a_lead_and_is_made_once(DatabaseKind kind)
    {
        await using var desk = await ToolDesk.OpenAsync(kind);
        var call = desk.RefundOf("ch_2", 9_000);

        var asked = Assert.IsType<CallResult.NeedsApproval>(await desk.CallAndConfirmAsync(call));
        Assert.IsType<CallResult.NeedsApproval>(await desk.CallAsync(call));
        Assert.Empty(desk.Refund.Calls);

        var decided = await DecideAsync(desk, asked, new ApprovalDecision { Approved = true }, Lead);
        Assert.Equal((ApprovalStatus.Approved, "Lea"), (decided.Value.Status, decided.Value.DecidedBy));
        Assert.IsType<CallResult.Done>(await desk.CallAsync(call));
        Assert.IsType<CallResult.Done>(await desk.CallAsync(call));
        Assert.Single(desk.Refund.Calls);
    }

    [Fact]
    public async Task Who_may_not_decide_is_told_who_may()
    {
        await using var desk = await ToolDesk.OpenAsync();
        var asked = Assert.IsType<CallResult.NeedsApproval>(await desk.CallAndConfirmAsync(desk.RefundOf("ch_2", 60_000)));

        var decided = await DecideAsync(desk, asked, new ApprovalDecision { Approved = true }, Lead);

        Assert.Equal(("approval.role", "This takes the role admin or above."), (decided.Problem.Code, decided.Problem.Detail));
    }

    [Fact]
    public async Task An_answer_counts_once()
    {
        await using var desk = await ToolDesk.OpenAsync();
        var call = desk.RefundOf("ch_2", 9_000);
        var asked = Assert.IsType<CallResult.NeedsApproval>(await desk.CallAndConfirmAsync(call));

        await DecideAsync(desk, asked, new ApprovalDecision { Approved = false, Note = "It was used." }, Lead);
        var again = await DecideAsync(desk, asked, new ApprovalDecision { Approved = true }, Lead);
        var denied = Assert.IsType<CallResult.Denied>(await desk.CallAsync(call));

        Assert.Equal("approval.decided", again.Problem.Code);
        Assert.Equal(("rejected", "It was used."), (denied.Code, denied.Reason));
        Assert.Empty(desk.Refund.Calls);
    }

    [Fact]
    public async Task A_no_says_why()
    {
        await using var desk = await ToolDesk.OpenAsync();
        var asked = Assert.IsType<CallResult.NeedsApproval>(await desk.CallAndConfirmAsync(desk.RefundOf("ch_2", 9_000)));

        Assert.Equal("note", (await DecideAsync(desk, asked, new ApprovalDecision { Approved = false }, Lead)).Problem.Field);
    }

    [Fact]
    public async Task After_its_time_nothing_can_be_approved()
    {
        await using var desk = await ToolDesk.OpenAsync();
        var asked = Assert.IsType<CallResult.NeedsApproval>(await desk.CallAndConfirmAsync(desk.RefundOf("ch_2", 9_000)));

        desk.Desk.Clock.Advance(TimeSpan.FromHours(25));

        Assert.Equal("approval.expired", (await DecideAsync(desk, asked, new ApprovalDecision { Approved = true }, Lead)).Problem.Code);
    }

    [Fact]
    public async Task A_teammate_may_approve_less()
    {
        await using var desk = await ToolDesk.OpenAsync();
        var call = desk.RefundOf("ch_2", 9_000);
        var asked = Assert.IsType<CallResult.NeedsApproval>(await desk.CallAndConfirmAsync(call));

        var decided = await DecideAsync(desk, asked, new ApprovalDecision { Approved = true, Arguments = new JsonObject { ["amount"] = 4_000 } }, Lead);
        Assert.IsType<CallResult.Done>(await desk.CallAsync(call));

        Assert.Equal("Refund 40.00 of ch_2", decided.Value.Words);
        Assert.Equal(4_000, Assert.Single(desk.Refund.Calls)["amount"]!.GetValue<long>());
    }

    [Theory]
    [InlineData("customer_id", "\"cust_other\"")]
    [InlineData("iban", "\"DE89\"")]
    public async Task What_comes_from_the_conversation_cannot_be_edited(string name, string value)
    {
        await using var desk = await ToolDesk.OpenAsync();
        var asked = Assert.IsType<CallResult.NeedsApproval>(await desk.CallAndConfirmAsync(desk.RefundOf("ch_2", 9_000)));

        var decided = await DecideAsync(
            desk, asked, new ApprovalDecision { Approved = true, Arguments = new JsonObject { [name] = JsonNode.Parse(value) } }, Lead);

        Assert.Equal($"arguments.{name}", decided.Problem.Field);
    }

    private static Task<Result<ApprovalView>> DecideAsync(ToolDesk desk, CallResult.NeedsApproval asked, ApprovalDecision decision, Caller by) =>
        desk.Desk.WithAsync<DecideApproval, Result<ApprovalView>>(decide => decide.RunAsync(new Id<Approval>(asked.Approval), decision, by, CancellationToken.None));
}
