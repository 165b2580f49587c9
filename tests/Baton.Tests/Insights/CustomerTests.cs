using Baton.Customers;
using Baton.Foundation;
using Baton.Insights;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tests.Insights;

public sealed class CustomerTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite, "john", "cust_001")]
    [InlineData(DatabaseKind.Sqlite, "DOE john", "cust_001")]
    [InlineData(DatabaseKind.Sqlite, "john.doe@techcorp", "cust_001")]
    [InlineData(DatabaseKind.Sqlite, "cust_002", "cust_002")]
    [InlineData(DatabaseKind.Sqlite, "startup inc", "cust_002")]
    [InlineData(DatabaseKind.Postgres, "doe", "cust_001")]
    [InlineData(DatabaseKind.Postgres, "Startup", "cust_002")]
    public async Task A_customer_is_found_by_what_people_remember(DatabaseKind kind, string search, string key)
    {
        await using var desk = await TestDesk.OpenSampleAsync(kind);

        Assert.Contains(await FindAsync(desk, search), line => line.Key == key);
    }

    [Fact]
    public async Task Accents_and_case_do_not_matter_and_half_a_match_is_none()
    {
        await using var desk = await TestDesk.OpenAsync();
        await AddAsync(desk, ("c1", "Zoë Müller"), ("c2", "Zoe Smith"));

        Assert.Equal(["c1"], (await FindAsync(desk, "zoe MULLER")).Select(line => line.Key));
        Assert.Equal(2, (await FindAsync(desk, "ZOË")).Count);
        Assert.Empty(await FindAsync(desk, "zoe jones"));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Pages_hold_every_customer_once_in_the_order_of_names(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await AddAsync(desk, [.. Enumerable.Range(0, 45).Select(i => ($"c{i:00}", $"Person {i % 9}"))]);

        var small = await FindAsync(desk, null, page: 4);
        var large = await FindAsync(desk, null);

        Assert.Equal(45, small.Count);
        Assert.Equal(large.Select(line => line.Key), small.Select(line => line.Key));
        Assert.Equal(large.Select(line => line.Name).Order(StringComparer.Ordinal), large.Select(line => line.Name));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("' or 1=1 --")]
    public async Task A_search_is_words_and_never_a_pattern(string search)
    {
        await using var desk = await TestDesk.OpenAsync();
        await AddAsync(desk, ("c1", "Ann"), ("c2", "Ben"));

        Assert.Empty(await FindAsync(desk, search));
    }

    [Fact]
    public async Task A_page_tells_what_became_of_past_tickets()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        await desk.GivenTicketAsync();

        var page = (await ReadAsync(desk, "cust_001")).Value;

        Assert.Equal(("John Doe", "Tech Corp", CustomerTier.Enterprise), (page.Name, page.Organization!.Name, page.Tier));
        Assert.Equal(page.TicketCount, page.Tickets.Count);
        Assert.Equal(1, page.OpenTicketCount);
        Assert.True(page.FirstSeenAt < page.LastSeenAt);
        Assert.NotEmpty(page.Purchases);
        Assert.Contains(page.Tickets, ticket => ticket.IsImported && ticket.Outcome is OutcomeClass.ByTeammate);
        Assert.Equal(page.Id, (await ReadAsync(desk, page.Id.ToString())).Value.Id);
    }

    [Fact]
    public async Task Nobody_by_that_name_is_not_found()
    {
        await using var desk = await TestDesk.OpenAsync();

        Assert.Equal("customer.not_found", (await ReadAsync(desk, "nobody")).Problem.Code);
        Assert.Equal("customer.not_found", (await ReadAsync(desk, Guid.NewGuid().ToString())).Problem.Code);
    }

    [Fact]
    public async Task A_change_that_missed_another_one_is_refused_with_the_state_as_it_is()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        await ChangeAsync(desk, new CustomerChange { ExpectedVersion = 0, Notes = "Prefers the phone." });

        var late = await ChangeAsync(desk, new CustomerChange { ExpectedVersion = 0, Name = "Johnny Doe" });

        Assert.Equal("customer.changed", late.Problem.Code);
        Assert.NotNull(late.Problem.Current);
        Assert.Equal(("John Doe", "Prefers the phone."), await ReadAsync(desk, "cust_001") is { Value: var page } ? (page.Name, page.Notes) : default);
    }

    [Fact]
    public async Task A_new_name_is_found_and_the_change_is_on_record()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        await ChangeAsync(desk, new CustomerChange { Name = "Quentin Blake", Tier = CustomerTier.Standard });

        Assert.Single(await FindAsync(desk, "quentin"));
        Assert.Single(await FindAsync(desk, "john.doe@techcorp"));
        var events = await desk.ReadAsync(db => db.Set<Baton.Live.Event>().Where(one => one.Kind == ChangeCustomer.Changed).ToListAsync());
        Assert.Contains("[\"name\",\"tier\"]", Assert.Single(events).Data);
    }

    private static Task<Result<CustomerPage>> ReadAsync(TestDesk desk, string id) =>
        desk.WithAsync<ReadCustomer, Result<CustomerPage>>(read => read.RunAsync(id, CancellationToken.None));

    private static Task<Result<ChangedCustomer>> ChangeAsync(TestDesk desk, CustomerChange change) =>
        desk.WithAsync<ChangeCustomer, Result<ChangedCustomer>>(one => one.RunAsync("cust_001", change, "Kim", CancellationToken.None));

    private static Task<bool> AddAsync(TestDesk desk, params (string Key, string Name)[] people) => desk.WriteAsync(db =>
    {
        foreach (var (key, name) in people)
        {
            var customer = Customer.Unknown(key, desk.Clock.GetUtcNow());
            customer.Name = name;
            db.Customers.Add(customer);
        }

        return Task.FromResult(true);
    });

    private static async Task<List<CustomerLine>> FindAsync(TestDesk desk, string? search, int page = 200)
    {
        List<CustomerLine> all = [];
        string? cursor = null;
        do
        {
            var result = await desk.WithAsync<FindCustomers, Result<Page<CustomerLine>>>(
                find => find.RunAsync(search, null, cursor, page, CancellationToken.None));
            all.AddRange(result.Value.Items);
            cursor = result.Value.NextCursor;
        }
        while (cursor is not null);
        return all;
    }
}
