using Baton.Foundation;
using Baton.Tickets;
using Baton.Tickets.Inbox;

namespace Baton.Tests.Tickets.Inbox;

/// <summary>Every order is whole and stable, page by page.</summary>
public sealed class OrderTests
{
    public static TheoryData<DatabaseKind, TicketSort> EveryOrder
    {
        get
        {
            var data = new TheoryData<DatabaseKind, TicketSort>();
            foreach (var kind in Enum.GetValues<DatabaseKind>())
            {
                foreach (var sort in Enum.GetValues<TicketSort>())
                    data.Add(kind, sort);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(EveryOrder))]
    public async Task Pages_hold_every_ticket_once_in_order(DatabaseKind kind, TicketSort sort)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await GivenMixedTicketsAsync(desk);

        var (whole, paged) = (await PageAsync(desk, sort, 200, null), new List<TicketView>());
        string? cursor = null;
        do
        {
            var page = await PageAsync(desk, sort, 3, cursor);
            paged.AddRange(page.Items);
            cursor = page.NextCursor;
        }
        while (cursor is not null);

        Assert.Equal(12, paged.Count);
        Assert.Equal(whole.Items.Select(ticket => ticket.Id), paged.Select(ticket => ticket.Id));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task The_most_urgent_come_first_and_those_without_priority_last(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await GivenMixedTicketsAsync(desk);

        var listed = (await PageAsync(desk, TicketSort.Priority, 200, null)).Items.Select(ticket => ticket.Priority).Distinct();

        Assert.Equal(
            [TicketPriority.Urgent, TicketPriority.High, TicketPriority.Medium, TicketPriority.Low, null], listed);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Whoever_waits_longest_comes_first_and_who_does_not_wait_last(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await GivenMixedTicketsAsync(desk);

        var waiting = (await PageAsync(desk, TicketSort.OldestWaiting, 200, null)).Items
            .Select(ticket => (DateTimeOffset?)ticket.Metadata["waiting_since"]).ToList();

        Assert.Equal(waiting.OrderBy(since => since is null).ThenBy(since => since), waiting);
        Assert.Null(waiting[^1]);
    }

    /// <summary>Twelve tickets: three of each priority and none, some of one instant, some resolved.</summary>
    private static async Task GivenMixedTicketsAsync(TestDesk desk)
    {
        TicketPriority?[] priorities = [TicketPriority.Low, TicketPriority.Urgent, null, TicketPriority.High, TicketPriority.Medium];
        for (var number = 0; number < 12; number++)
        {
            var ticket = await desk.GivenTicketAsync(priority: priorities[number % priorities.Length]);
            if (number % 3 is 0)
                await desk.MoveAsync(ticket.Id, InboxDesk.Change(TicketAction.Resolve));
            if (number % 2 is 0)
                desk.Clock.Advance(TimeSpan.FromMinutes(1));
        }
    }

    private static async Task<Page<TicketView>> PageAsync(TestDesk desk, TicketSort sort, int limit, string? cursor) =>
        (await desk.WithAsync<FindTickets, Result<Page<TicketView>>>(find => find.RunAsync(
            new TicketListing(null, new TicketQuery { Sort = sort }, cursor, limit), Callers.Kim, CancellationToken.None))).Value;
}
