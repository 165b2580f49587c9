using System.Text.Json.Nodes;
using Baton.Customers;
using Baton.Live;
using Baton.Tickets;
using Baton.Tools.Catalogue;
using Baton.Tools.Gate;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tests.Tools;

/// <summary>The one way to a tool, rule by rule.</summary>
public sealed class GateTests
{
    [Fact]
    public async Task A_tool_that_the_agent_may_not_use_is_never_called()
    {
        await using var desk = await ToolDesk.OpenAsync();
        var call = desk.RefundOf("ch_1", 500);

        var result = await desk.CallAsync(call with { Scope = call.Scope with { Allowed = ["send_mail"] } });

        Assert.Equal("not_allowed", Assert.IsType<CallResult.Denied>(result).Code);
        Assert.Empty(desk.Refund.Calls);
    }

    [Theory]
    [InlineData("customer_id", "\"cust_other\"", "customer_id comes from the conversation; it cannot be chosen.")]
    [InlineData("payout", "\"DE89\"", "refund_charge takes no payout.")]
    [InlineData("amount", "\"much\"", "refund_charge: /amount ")]
    [InlineData("amount", "-5", "refund_charge: /amount ")]
    public async Task Arguments_that_do_not_fit_are_refused(string name, string value, string why)
    {
        await using var desk = await ToolDesk.OpenAsync();
        var call = desk.RefundOf("ch_1", 500);
        call.Arguments[name] = JsonNode.Parse(value);

        var result = await desk.CallAsync(call);

        Assert.StartsWith(why, Assert.IsType<CallResult.Denied>(result).Reason, StringComparison.Ordinal);
        Assert.Empty(desk.Refund.Calls);
    }

    [Fact]
    public async Task Who_has_not_proved_who_they_are_learns_nothing()
    {
        await using var desk = await ToolDesk.OpenAsync();
        var call = desk.RefundOf("ch_1", 500);

        var result = await desk.CallAsync(call with { Scope = call.Scope with { Identity = IdentityLevel.Claimed } });

        Assert.Equal(IdentityLevel.Verified, Assert.IsType<CallResult.NeedsIdentity>(result).Level);
        Assert.Empty(desk.List.Calls);
    }

    [Fact]
    public async Task What_belongs_to_somebody_else_does_not_exist()
    {
        await using var desk = await ToolDesk.OpenAsync();

        var result = await desk.CallAsync(desk.RefundOf("ch_of_somebody_else", 500));

        Assert.Equal("not_theirs", Assert.IsType<CallResult.Denied>(result).Code);
        Assert.Equal("cust_tools", Assert.Single(desk.List.Calls)["customer_id"]!.GetValue<string>());
        Assert.Empty(desk.Refund.Calls);
    }

    [Fact]
    public async Task A_value_from_nobody_who_may_say_it_changes_nothing()
    {
        await using var desk = await ToolDesk.OpenAsync();
        var call = desk.RefundOf("ch_1", 500);

        var result = await desk.CallAsync(call with { From = new Dictionary<string, Provenance> { ["charge_id"] = Provenance.Tool } });

        Assert.Equal("provenance", Assert.IsType<CallResult.Denied>(result).Code);
    }

    [Fact]
    public async Task A_third_person_drives_no_tool()
    {
        await using var desk = await ToolDesk.OpenAsync();
        var call = desk.RefundOf("ch_1", 500);

        var result = await desk.CallAsync(call with { Scope = call.Scope with { IsByCustomer = false } });

        Assert.Equal("third_person", Assert.IsType<CallResult.Denied>(result).Code);
    }

    [Fact]
    public async Task A_yes_counts_for_exactly_what_was_asked_and_only_afterwards()
    {
        await using var desk = await ToolDesk.OpenAsync();
        var call = desk.RefundOf("ch_1", 500);

        var asked = Assert.IsType<CallResult.NeedsConfirmation>(await desk.CallAsync(call));
        Assert.Equal("Refund 5.00 of ch_1", asked.Words);

        var upFront = await desk.CallAsync(call with { Confirmed = new Confirmation(1, asked.ArgumentsHash) });
        var toAnother = await desk.CallAsync(desk.RefundOf("ch_1", 1_500) with { Confirmed = new Confirmation(2, asked.ArgumentsHash) });
        Assert.IsType<CallResult.NeedsConfirmation>(upFront);
        Assert.IsType<CallResult.NeedsConfirmation>(toAnother);
        Assert.Empty(desk.Refund.Calls);

        var done = await desk.CallAsync(call with { Confirmed = new Confirmation(2, asked.ArgumentsHash) });
        Assert.Equal("re_1", Assert.IsType<CallResult.Done>(done).Result["refund_id"]!.GetValue<string>());
        Assert.Equal(2, (await desk.EffectAsync(asked.Effect)).ConfirmedBy);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task The_same_wish_is_done_once(DatabaseKind kind)
    {
        await using var desk = await ToolDesk.OpenAsync(kind);
        var call = desk.RefundOf("ch_1", 500);

        var first = Assert.IsType<CallResult.Done>(await desk.CallAndConfirmAsync(call));
        var second = Assert.IsType<CallResult.Done>(await desk.CallAndConfirmAsync(call with { Scope = call.Scope with { Purpose = "another/1" } }));

        Assert.Equal(first.Effect, second.Effect);
        Assert.Single(desk.Refund.Calls);
    }

    [Fact]
    public async Task A_read_tells_only_the_fields_that_are_kept_and_writes_no_journal()
    {
        await using var desk = await ToolDesk.OpenAsync();

        var result = await desk.CallAsync(new ToolCall("list_charges", [], new Dictionary<string, Provenance>(), desk.Scope));

        Assert.Null(Assert.IsType<CallResult.Done>(result).Result["note"]);
        Assert.Equal(0, await desk.Desk.ReadAsync(db => db.Effects.CountAsync()));
    }

    [Fact]
    public async Task What_is_switched_off_is_not_called_any_more()
    {
        await using var desk = await ToolDesk.OpenAsync();
        await desk.Desk.WriteAsync(db =>
        {
            db.Switches.Add(new Switch { Key = Switch.OfAgent(ToolDesk.Agent), Reason = "too many refunds", By = "Lea", At = desk.Desk.Clock.GetUtcNow() });
            return Task.FromResult(true);
        });

        var result = await desk.CallAsync(desk.RefundOf("ch_1", 500));

        Assert.Equal("Lea switched it off: too many refunds", Assert.IsType<CallResult.Denied>(result).Reason);
    }

    [Fact]
    public async Task A_tool_that_says_no_is_not_asked_again()
    {
        await using var desk = await ToolDesk.OpenAsync();
        desk.Refund.Afterwards.Enqueue(new ToolRefusalException("not_paid", "This charge was never paid."));

        var first = Assert.IsType<CallResult.Failed>(await desk.CallAndConfirmAsync(desk.RefundOf("ch_1", 500)));
        var second = Assert.IsType<CallResult.Failed>(await desk.CallAndConfirmAsync(desk.RefundOf("ch_1", 500)));

        Assert.Equal(("not_paid", "not_paid"), (first.Code, second.Code));
        Assert.Single(desk.Refund.Calls);
    }

    [Fact]
    public async Task A_lost_answer_is_asked_for_with_the_same_key()
    {
        await using var desk = await ToolDesk.OpenAsync();
        desk.Refund.Afterwards.Enqueue(new IOException("The pipe broke."));
        var call = desk.RefundOf("ch_1", 500);

        Assert.IsType<CallResult.Unknown>(await desk.CallAndConfirmAsync(call));
        var found = Assert.IsType<CallResult.Done>(await desk.CallAsync(call));

        Assert.Equal("re_1", found.Result["refund_id"]!.GetValue<string>());
        Assert.Equal(2, desk.Refund.Calls.Count);
        Assert.Single(desk.Refund.Calls.Select(given => given["key"]!.GetValue<string>()).Distinct());
    }

    [Theory]
    [InlineData("size(result.charges) == 2", EffectStatus.Succeeded)]
    [InlineData("size(result.charges) == 5", EffectStatus.Failed)]
    public async Task A_read_tells_what_became_of_a_lost_answer(string when, EffectStatus status)
    {
        await using var desk = await ToolDesk.OpenAsync(refund: spec => spec with
        {
            Recovery = Recovery.Probe,
            Probe = new Probe("list_charges", new Dictionary<string, string>(), when),
        });
        desk.Refund.Afterwards.Enqueue(new IOException("The pipe broke."));
        var call = desk.RefundOf("ch_1", 500);

        var lost = Assert.IsType<CallResult.Unknown>(await desk.CallAndConfirmAsync(call));
        await desk.CallAsync(call);

        Assert.Equal(status, (await desk.EffectAsync(lost.Effect)).Status);
        Assert.Single(desk.Refund.Calls);
    }

    [Fact]
    public async Task Where_nobody_can_tell_it_is_left_to_a_person_and_never_tried_again()
    {
        await using var desk = await ToolDesk.OpenAsync();
        desk.Mail.Afterwards.Enqueue(new IOException("The pipe broke."));
        var call = new ToolCall("send_mail", [], new Dictionary<string, Provenance>(), desk.Scope);

        var first = Assert.IsType<CallResult.Unknown>(await desk.CallAsync(call));
        Assert.IsType<CallResult.Unknown>(await desk.CallAsync(call));

        Assert.Equal(EffectStatus.Unknown, (await desk.EffectAsync(first.Effect)).Status);
        Assert.Single(desk.Mail.Calls);
    }

    [Fact]
    public async Task Whatever_ended_stands_in_the_timeline()
    {
        await using var desk = await ToolDesk.OpenAsync();

        await desk.CallAndConfirmAsync(desk.RefundOf("ch_1", 500));

        var data = await desk.Desk.ReadAsync(db => db.Events.Where(one => one.SubjectId == desk.Ticket.Value && one.Kind == ToolEvents.ActionEnded)
            .Select(one => one.Data).SingleAsync());
        Assert.Contains("Refund 5.00 of ch_1", data, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_hundred_refunds_at_once_stay_below_the_limit(DatabaseKind kind)
    {
        await using var desk = await ToolDesk.OpenAsync(kind, spec => spec with
        {
            Confirm = false,
            Limits = new ToolLimits(new Window(null, 10_000, TimeSpan.FromDays(30)), null),
        });

        var results = await Task.WhenAll(Enumerable.Range(0, 100).Select(turn => desk.CallAsync(desk.RefundOf("ch_2", 1_000) with { Occurrence = turn })));

        Assert.Equal(10, results.Count(result => result is CallResult.Done));
        Assert.Equal(90, results.Count(result => result is CallResult.Denied { Code: "limit" }));
        Assert.Equal(10_000, desk.Refund.Calls.Sum(given => given["amount"]!.GetValue<long>()));
    }
}
