using Baton.Answering.Agents;
using Baton.Customers;
using Baton.Foundation;
using Baton.Knowledge;
using Baton.Storage;
using Baton.Tickets;
using Baton.Tickets.Attachments;
using Baton.Workspaces.Samples;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tests.Workspaces;

/// <summary>The sample goes in one go, and nothing of the user's goes with it.</summary>
public sealed class SampleDataTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Nothing_of_the_sample_is_left(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenSampleAsync(kind);
        var ticket = await desk.GivenTicketAsync();
        await desk.WithAsync<StoreAttachment, Result<AttachmentView>>(store => store.RunAsync(
            ticket.Id, new Upload("log.txt", new MemoryStream("All is well."u8.ToArray()), AuthorKind.Customer, "cust_001"), CancellationToken.None));
        await desk.RunWorkAsync();
        var before = await ReadAsync(desk);
        Assert.True(before is { IsLoaded: true, Articles: > 50, Customers: > 5, Organizations: > 5, Tickets: > 5, Macros: > 3 });

        await RemoveAsync(desk);

        var after = await ReadAsync(desk);
        Assert.Equal((false, 0, 0, 0, 0), (after.IsLoaded, after.Articles, after.Customers, after.Organizations, after.Tickets));
        Assert.Equal((RemovalState.Done, after.Removal!.Total), (after.Removal.State, after.Removal.Done));
        foreach (var set in new[] { "customers", "organizations", "purchases", "tickets", "messages", "runs", "escalations", "articles", "article_versions", "received_inputs", "deliveries", "work_items", "macros", "attachments", "attachment_parts" })
            Assert.Equal(0, await CountAsync(desk, set));
        Assert.True(await CountAsync(desk, "agents") > 0);
        Assert.Equal(1, await CountAsync(desk, "company"));
        Assert.Equal("Support", (await CompanyAsync(desk)).Name);
    }

    [Fact]
    public async Task A_company_that_was_named_here_keeps_its_name()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var named = await desk.WithAsync<ChangeCompany, Result<CompanyView>>(change => change.RunAsync(
            new CompanyChange
            {
                ExpectedVersion = 0,
                Name = "Brightwater",
                Languages = ["en"],
                Hours = new HoursInWords("UTC", ["mon"], "08:00", "18:00"),
            },
            CancellationToken.None));
        Assert.False(named.IsRefused);

        await RemoveAsync(desk);

        Assert.Equal("Brightwater", (await CompanyAsync(desk)).Name);
    }

    [Fact]
    public async Task Search_forgets_the_sample_at_once()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        Assert.NotEmpty(await SearchAsync(desk, "reset password"));

        await RemoveAsync(desk);

        Assert.Empty(await SearchAsync(desk, "reset password"));
    }

    [Fact]
    public async Task What_the_user_made_or_worked_on_stays_and_is_named()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        await SaveAsync(desk, Article("own", "Our opening hours", "We are open on Sundays."));
        await SaveAsync(desk, Article("kb_001", "Reset your password", "Ask Mara."));
        await desk.WithAsync<ChangeCustomer, Result<ChangedCustomer>>(change =>
            change.RunAsync("cust_001", new CustomerChange { Notes = "A friend." }, "Kim", CancellationToken.None));
        await desk.GivenTicketAsync(customerId: "cust_001");
        await desk.GivenTicketAsync(customerId: "someone_else");
        var kept = (await ReadAsync(desk)).Kept;

        await RemoveAsync(desk);

        KeptItem[] expected =
        [
            new(SampleKind.Article, "kb_001", "Reset your password"),
            new(SampleKind.Customer, "cust_001", "John Doe"),
        ];
        Assert.Equal(expected, kept);
        Assert.Equal(expected, (await ReadAsync(desk)).Removal!.Kept);
        Assert.Equal(["kb_001", "own"], await desk.ReadAsync(db => db.Set<Article>().Select(article => article.Key).Order().ToListAsync()));
        Assert.Equal(["cust_001", "someone_else"], await desk.ReadAsync(db => db.Set<Customer>().Select(customer => customer.Key).Order().ToListAsync()));
        Assert.True(await desk.ReadAsync(db => db.Set<Ticket>().CountAsync(ticket => ticket.CustomerKey == "cust_001")) > 1);
        Assert.Equal(1, await CountAsync(desk, "organizations"));
    }

    [Fact]
    public async Task A_removal_that_was_cut_off_goes_on_where_it_was()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        await StartAsync(desk);
        await desk.WriteAsync(async db =>
        {
            var some = await db.SampleTickets().Select(ticket => ticket.Id).Take(3).ToListAsync();
            await db.EraseTicketsAsync(some, desk.Clock.GetUtcNow(), CancellationToken.None);
            return true;
        });

        Assert.False((await StartAsync(desk)).IsRefused);
        await desk.RunWorkAsync();

        Assert.Equal(RemovalState.Done, (await ReadAsync(desk)).Removal!.State);
        Assert.Equal(0, await CountAsync(desk, "tickets"));
    }

    [Fact]
    public async Task Where_no_sample_is_nothing_is_removed()
    {
        await using var desk = await TestDesk.OpenAsync();
        await SaveAsync(desk, Article("own", "Our opening hours", "We are open on Sundays."));

        Assert.Equal("sample_data.none", (await StartAsync(desk)).Problem.Code);
        Assert.False((await ReadAsync(desk)).IsLoaded);
    }

    [Fact]
    public async Task Loading_the_sample_again_after_a_cut_off_load_marks_everything()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        await desk.WriteAsync(async db =>
        {
            await db.SampleItems.Where(item => item.Kind == SampleKind.Article).ExecuteDeleteAsync();
            return true;
        });

        await desk.WithAsync<Baton.Workspaces.LoadWorkspace, Result<bool>>(
            load => load.RunAsync(Repository.SampleWorkspace, CancellationToken.None));

        Assert.True((await ReadAsync(desk)).Articles > 50);
    }

    private static Task<CompanyView> CompanyAsync(TestDesk desk) =>
        desk.WithAsync<ChangeCompany, CompanyView>(company => company.ReadAsync(CancellationToken.None));

    private static async Task RemoveAsync(TestDesk desk)
    {
        Assert.False((await StartAsync(desk)).IsRefused);
        await desk.RunWorkAsync();
    }

    private static Task<Result<bool>> StartAsync(TestDesk desk) =>
        desk.WithAsync<StartSampleRemoval, Result<bool>>(start => start.RunAsync("Ada", CancellationToken.None));

    private static Task<SampleView> ReadAsync(TestDesk desk) =>
        desk.WithAsync<ReadSample, SampleView>(read => read.RunAsync(CancellationToken.None));

    private static Task<Saving> SaveAsync(TestDesk desk, ArticleFile file) =>
        desk.WithAsync<SaveArticle, Saving>(save => save.RunAsync(file, "Kim", CancellationToken.None));

    private static ArticleFile Article(string key, string title, string body) =>
        new(key, title, null, [], Audience.Public, "en", ArticleStatus.Published, body);

    private static Task<IReadOnlyList<PassageHit>> SearchAsync(TestDesk desk, string text) =>
        desk.WithAsync<SearchKnowledge, IReadOnlyList<PassageHit>>(search =>
            search.RunAsync(new KnowledgeQuestion(text, Audience.Internal, null, [], 10), CancellationToken.None));

    private static Task<int> CountAsync(TestDesk desk, string table) => desk.ReadAsync(async db =>
        (await db.Database.SqlQueryRaw<int>(
            desk.Database.Kind is DatabaseKind.Sqlite ? $"select count(*) as Value from {table}" : $"select count(*)::int as \"Value\" from {table}")
            .ToListAsync())[0]);
}
