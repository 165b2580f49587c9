using Baton.Foundation;
using Baton.Tickets;
using Baton.Tickets.Inbox;

namespace Baton.Tests.Tickets.Inbox;

public sealed class ViewTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Each_view_lists_what_its_count_says(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await GivenOneOfEachAsync(desk);

        var counts = (await desk.CountAsync()).Views;

        foreach (var view in Enum.GetValues<BuiltInView>().Select(Json.Word))
            Assert.Equal((view, counts[view]), (view, (await desk.ListAsync(view)).Count));
        Assert.Equal(8, counts["all"]);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Views_part_tickets_by_who_must_act(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var given = await GivenOneOfEachAsync(desk);

        Assert.Equal(given["mine"], Assert.Single(await desk.ListAsync("mine")));
        Assert.Equal(given["unassigned"], Assert.Single(await desk.ListAsync("unassigned")));
        Assert.Equal([given["mine"], given["theirs"], given["unassigned"]], [.. (await desk.ListAsync("escalated")).Order()]);
        Assert.Equal([given["waiting"], given["snoozed"]], [.. (await desk.ListAsync("waiting")).Order()]);
        Assert.Equal(given["new"], Assert.Single(await desk.ListAsync("ai_working")));
        Assert.Equal([given["resolved"], given["closed"]], [.. (await desk.ListAsync("resolved")).Order()]);
    }

    [Fact]
    public async Task A_customer_sees_one_ticket_and_its_counts_alone()
    {
        await using var desk = await TestDesk.OpenAsync();
        var given = await GivenOneOfEachAsync(desk);
        var customer = Callers.Customer(given["new"]);

        Assert.Equal(given["new"], Assert.Single(await desk.ListAsync(caller: customer)));
        Assert.Equal(1, (await desk.CountAsync(customer)).Views["all"]);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_saved_view_keeps_filters_and_is_narrowed_by_more(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var billing = await desk.GivenTicketAsync(category: TicketCategory.BillingInquiry, priority: TicketPriority.High);
        await desk.GivenTicketAsync(category: TicketCategory.BillingInquiry, priority: TicketPriority.Low);
        await desk.GivenTicketAsync(category: TicketCategory.BugReport, priority: TicketPriority.High);
        var saved = (await AddAsync(desk, "Money", new TicketQuery { Category = ["billing_inquiry"] })).Value;

        Assert.Equal(2, (await desk.CountAsync()).Saved[saved.Id.ToString()]);
        Assert.Equal(billing.Id.Value, Assert.Single(
            await desk.ListAsync(saved.Id.ToString(), new TicketQuery { Priority = ["high"] })));
    }

    [Fact]
    public async Task Only_leads_share_a_view_and_others_see_only_shared_ones()
    {
        await using var desk = await TestDesk.OpenAsync();
        var own = (await AddAsync(desk, "Mine alone", new TicketQuery())).Value;

        Assert.Equal("view.leads_share", (await AddAsync(desk, "Ours", new TicketQuery(), shared: true)).Problem.Code);
        var shared = (await AddAsync(desk, "Ours", new TicketQuery(), shared: true, lead: true)).Value;
        var other = new ViewKeeper("Lee", ViewSharing.ForLeadsOnly);
        Assert.Equal("view.not_found", (await DeleteAsync(desk, own.Id, other)).Problem.Code);
        Assert.Equal("view.not_yours", (await DeleteAsync(desk, shared.Id, other)).Problem.Code);
        Assert.False((await DeleteAsync(desk, shared.Id, new ViewKeeper("Lee", ViewSharing.Allowed))).IsRefused);
    }

    [Fact]
    public async Task A_view_with_an_unknown_word_is_not_saved()
    {
        await using var desk = await TestDesk.OpenAsync();

        Assert.Equal("status", (await AddAsync(desk, "Odd", new TicketQuery { Status = ["lost"] })).Problem.Field);
    }

    private static Task<Result<SavedViewView>> AddAsync(
        TestDesk desk, string name, TicketQuery query, bool shared = false, bool lead = false) =>
        desk.WithAsync<SaveView, Result<SavedViewView>>(save => save.AddAsync(
            new NewSavedView { Name = name, Query = query, IsShared = shared },
            new ViewKeeper("Kim", lead ? ViewSharing.Allowed : ViewSharing.ForLeadsOnly), CancellationToken.None));

    private static Task<Result<bool>> DeleteAsync(TestDesk desk, Guid id, ViewKeeper keeper) =>
        desk.WithAsync<SaveView, Result<bool>>(save => save.DeleteAsync(new Id<SavedView>(id), keeper, CancellationToken.None));

    /// <summary>One ticket for each way a ticket can stand, in this order.</summary>
    private static async Task<Dictionary<string, Guid>> GivenOneOfEachAsync(TestDesk desk)
    {
        var given = new Dictionary<string, Guid>();
        await desk.GivenTeammatesAsync("Lee");
        await AddTicketAsync("new");
        await AddTicketAsync("mine", InboxDesk.Change(TicketAction.Assign, "me"));
        await AddTicketAsync("theirs", InboxDesk.Change(TicketAction.Assign, "Lee"));
        await AddTicketAsync("unassigned", InboxDesk.Change(TicketAction.Assign));
        await AddTicketAsync("waiting", InboxDesk.Change(TicketAction.SetStatus, "pending_customer"));
        await AddTicketAsync("snoozed", InboxDesk.Change(TicketAction.SetStatus, "snoozed"));
        await AddTicketAsync("resolved", InboxDesk.Change(TicketAction.Resolve));
        await AddTicketAsync("closed", InboxDesk.Change(TicketAction.SetStatus, "closed"));
        return given;

        async Task AddTicketAsync(string name, TicketChange? change = null)
        {
            var ticket = await desk.GivenTicketAsync();
            desk.Clock.Advance(TimeSpan.FromSeconds(1));
            if (change is not null)
                Assert.False((await desk.MoveAsync(ticket.Id, change)).IsRefused);
            given[name] = ticket.Id.Value;
        }
    }
}
