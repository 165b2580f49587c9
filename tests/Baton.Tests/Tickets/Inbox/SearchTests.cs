using Baton.Customers;
using Baton.Foundation;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tests.Tickets.Inbox;

public sealed class SearchTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Words_are_found_wherever_they_were_said(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var ticket = await desk.GivenTicketAsync(subject: "Invoice missing", description: "Nothing came since Monday.");
        await desk.GivenTicketAsync(subject: "Other", description: "Something else.");
        await desk.CustomerWritesAsync(ticket.Id, "It concerns our Zürich office: ops@example.com.");

        foreach (var words in (string[])["invoice", "INVO", "monday", "zürich", "missing monday zürich", "ops@example.com", "exam"])
            Assert.Equal((words, ticket.Id.Value), (words, Assert.Single(await desk.SearchAsync(words))));
        Assert.Empty(await desk.SearchAsync("invoice else"));
        Assert.Empty(await desk.SearchAsync("?!"));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_ticket_is_found_by_its_number_and_by_its_customer(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await desk.GivenTicketAsync(customerId: "cust_1");
        var ticket = await desk.GivenTicketAsync(customerId: "cust_2");
        await desk.WriteAsync(async db =>
        {
            var customer = await db.Customers.SingleAsync(candidate => candidate.Key == "cust_2");
            (customer.Name, customer.Email) = ("Ada Lovelace", "ada@engines.example");
            return true;
        });
        var number = (await desk.TicketAsync(ticket.Id)).Number;

        foreach (var words in (string[])["lovelace", "engines", "ada love", $"#{number}", "cust 2"])
            Assert.Equal((words, ticket.Id.Value), (words, Assert.Single(await desk.SearchAsync(words))));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task What_is_erased_is_not_found_any_more(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var erased = await desk.GivenTicketAsync(subject: "Passport", description: "My passport number is wrong.");
        var kept = await desk.GivenTicketAsync(subject: "Visa", description: "A visa, no passport.");

        await desk.WriteAsync(async db =>
        {
            await db.Messages.Where(message => message.TicketId == erased.Id).ExecuteDeleteAsync();
            await db.Tickets.Where(ticket => ticket.Id == erased.Id).ExecuteDeleteAsync();
            await db.Messages.Where(message => message.TicketId == kept.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(message => message.Body, "[erased]"));
            return true;
        });

        Assert.Empty(await desk.SearchAsync("passport"));
        Assert.Equal(kept.Id.Value, Assert.Single(await desk.SearchAsync("visa")));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("a\" OR \"b")]
    [InlineData("NEAR(a b)")]
    [InlineData("a & b | !c:*")]
    [InlineData("%_\\")]
    [InlineData("'; drop table tickets; --")]
    public async Task Whatever_is_typed_is_only_words(string words)
    {
        await using var desk = await TestDesk.OpenAsync();
        await desk.GivenTicketAsync();

        Assert.Empty(await desk.SearchAsync(words));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Numbers_count_up_and_are_never_used_again(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var first = await NumberAsync(desk, await desk.GivenTicketAsync());
        var last = await desk.GivenTicketAsync();
        var second = await NumberAsync(desk, last);
        await desk.WriteAsync(db => db.Tickets.Where(ticket => ticket.Id == last.Id).ExecuteDeleteAsync());

        var third = await NumberAsync(desk, await desk.GivenTicketAsync());

        Assert.True(first < second && second < third, $"{first}, {second}, {third}");
    }

    [Fact]
    public async Task Tickets_taken_in_at_once_have_numbers_of_their_own()
    {
        await using var desk = await TestDesk.OpenAsync();

        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => desk.GivenTicketAsync()));

        var numbers = await desk.ReadAsync(db => db.Tickets.Select(ticket => ticket.Number).ToListAsync());
        Assert.Equal(40, numbers.Distinct().Count());
        Assert.DoesNotContain(null, numbers);
    }

    private static async Task<int> NumberAsync(TestDesk desk, OpenedTicket ticket) =>
        (await desk.TicketAsync(ticket.Id)).Number ?? 0;
}
