using Baton.Foundation;
using Baton.Tickets;
using Baton.Tickets.Inbox;

namespace Baton.Tests.Tickets.Inbox;

public sealed class FindTicketsTests
{
    private static readonly TicketQuery All = new();

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Pages_stay_stable_while_new_tickets_arrive(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var before = new List<Guid>();
        for (var number = 0; number < 7; number++)
        {
            before.Insert(0, (await desk.GivenTicketAsync()).Id.Value);
            desk.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        var listed = await ReadAllAsync(desk, 2, () => desk.GivenTicketAsync());

        Assert.Equal(before, listed);
    }

    /// <summary>The clock stands still here: the ids alone tell the tickets apart.</summary>
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Tickets_of_one_instant_are_listed_once_each(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var before = new HashSet<Guid>();
        for (var number = 0; number < 9; number++)
            before.Add((await desk.GivenTicketAsync()).Id.Value);

        var listed = await ReadAllAsync(desk, 2, () => Task.CompletedTask);

        Assert.Equal(before.Count, listed.Count);
        Assert.Equal(before, [.. listed]);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Filters_narrow_the_list(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var billing = await desk.GivenTicketAsync(customerId: "cust_a", category: TicketCategory.BillingInquiry);
        var bug = await desk.GivenTicketAsync(customerId: "cust_b", category: TicketCategory.BugReport);

        Assert.Equal([billing.Id.Value], await IdsAsync(desk, All with { Category = ["billing_inquiry"] }));
        Assert.Equal([bug.Id.Value], await IdsAsync(desk, All with { CustomerId = "cust_b" }));
        Assert.Equal(2, (await IdsAsync(desk, All with { Status = ["new"] })).Count);
        Assert.Empty(await IdsAsync(desk, All with { Agent = "BillingAgent" }));
    }

    [Fact]
    public async Task The_last_page_has_no_cursor()
    {
        await using var desk = await TestDesk.OpenAsync();
        await desk.GivenTicketAsync();
        await desk.GivenTicketAsync();

        Assert.Null((await FindAsync(desk, All, null, 2)).Value.NextCursor);
        Assert.NotNull((await FindAsync(desk, All, null, 1)).Value.NextCursor);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(201)]
    public async Task A_page_of_impossible_size_is_refused(int limit)
    {
        await using var desk = await TestDesk.OpenAsync();

        Assert.Equal("limit", (await FindAsync(desk, All, null, limit)).Problem.Field);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("_")]
    [InlineData("n_")]
    [InlineData("u1_019cad00-0000-7000-8000-000000000000")]
    [InlineData("n-1_019cad00-0000-7000-8000-000000000000")]
    [InlineData("n9223372036854775807_019cad00-0000-7000-8000-000000000000")]
    [InlineData("n1_2_3")]
    public async Task A_made_up_cursor_is_refused(string cursor)
    {
        await using var desk = await TestDesk.OpenAsync();

        Assert.Equal("cursor", (await FindAsync(desk, All, cursor, 10)).Problem.Field);
    }

    private static async Task<List<Guid>> ReadAllAsync(TestDesk desk, int limit, Func<Task> betweenPages)
    {
        var listed = new List<Guid>();
        string? cursor = null;
        do
        {
            var page = (await FindAsync(desk, All, cursor, limit)).Value;
            listed.AddRange(page.Items.Select(ticket => ticket.Id));
            cursor = page.NextCursor;
            await betweenPages();
        }
        while (cursor is not null);
        return listed;
    }

    private static async Task<List<Guid>> IdsAsync(TestDesk desk, TicketQuery query) =>
        [.. (await FindAsync(desk, query, null, 50)).Value.Items.Select(ticket => ticket.Id)];

    private static Task<Result<Page<TicketView>>> FindAsync(TestDesk desk, TicketQuery query, string? cursor, int limit) =>
        desk.WithAsync<FindTickets, Result<Page<TicketView>>>(find => find.RunAsync(new TicketListing(null, query, cursor, limit), Callers.Kim, CancellationToken.None));
}
