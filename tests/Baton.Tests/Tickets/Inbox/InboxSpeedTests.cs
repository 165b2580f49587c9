using System.Diagnostics;
using Baton.Customers;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Baton.Tickets.Inbox;

namespace Baton.Tests.Tickets.Inbox;

/// <summary>Measures; run by hand with <c>--filter InboxSpeed -- xUnit.Explicit=only</c>.</summary>
public sealed class InboxSpeedTests(ITestOutputHelper output)
{
    private const int Count = 10_000;
    private const int Rounds = 5;

    private static readonly string[] Subjects =
    [
        "Cannot sign in since this morning", "Invoice shows two seats too many", "Calendar sync misses Mondays",
        "How do I rotate our API key", "Webhook arrives twice", "Export stops at 5,000 rows",
    ];

    /// <summary>Common and rare, one and several, a beginning, the customers' names, a number, and what nobody wrote.</summary>
    private static readonly string[] Searches =
        ["webhook", "somebody", "a", "a th", "some should have look", "invoice seats", "cust", "cust 7", "4821", "zeppelin"];

    [Theory(Explicit = true)]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Ten_thousand_tickets_are_searched_listed_and_counted_at_once(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        for (var done = 0; done < Count; done += 1_000)
            await desk.WriteAsync(db => AddAsync(db, desk.Clock.GetUtcNow(), done));
        await desk.ListAsync();

        foreach (var words in Searches)
            await MeasureAsync($"{kind}: search {words}", () => desk.SearchAsync(words));
        foreach (var sort in Enum.GetValues<TicketSort>())
            await MeasureAsync($"{kind}: rows, {sort}", () => desk.ListAsync("all", new TicketQuery { Sort = sort }));
        await MeasureAsync($"{kind}: counts", () => desk.CountAsync());
    }

    private async Task MeasureAsync(string what, Func<Task> ask)
    {
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            await ask();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        output.WriteLine($"{what}: median {times.Order().ElementAt(Rounds / 2):F1} ms, slowest {times.Max():F1} ms");
    }

    private static async Task<bool> AddAsync(BatonDb db, DateTimeOffset now, int first)
    {
        for (var number = first; number < first + 1_000; number++)
        {
            var customer = db.Customers.Local.FirstOrDefault(one => one.Key == $"cust_{number % 40}")
                ?? await db.CustomerOrStrangerAsync($"cust_{number % 40}", now, CancellationToken.None);
            var ticket = Ticket.Open(
                customer, "api", $"{Subjects[number % Subjects.Length]} ({number})", "Somebody should have a look at this.",
                TicketToken.Hash(TicketToken.New()), now.AddSeconds(number));
            db.Tickets.Add(ticket);
            db.AddMessage(ticket, AuthorKind.Customer, customer.Key, ticket.Description, ticket.CreatedAt);
        }

        return true;
    }
}
