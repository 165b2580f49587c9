using Baton.Foundation;
using Baton.Tickets;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Providers.Tests.Databases;

public sealed class ConventionTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task An_instant_comes_back_to_the_tick_and_in_utc(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var instant = new DateTimeOffset(2026, 7, 1, 1, 30, 0, TimeSpan.FromHours(5.5)).AddTicks(1_234_567);
        await AddAsync(desk, WorkItem.For("test.work", "a", instant, Noon));

        var read = await desk.ReadAsync(db => db.WorkItems.Select(item => item.DueAt).SingleAsync());

        Assert.Equal(instant, read);
        Assert.Equal(TimeSpan.Zero, read.Offset);
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Instants_are_ordered_and_compared_across_offsets(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await AddAsync(
            desk,
            WorkItem.For("test.work", "later", new DateTimeOffset(2026, 3, 2, 12, 0, 1, TimeSpan.Zero), Noon),
            WorkItem.For("test.work", "sooner", new DateTimeOffset(2026, 3, 2, 20, 0, 0, TimeSpan.FromHours(9)), Noon),
            WorkItem.For("test.work", "noon", Noon, Noon));

        var upToNoon = await desk.ReadAsync(db => db.WorkItems.Where(item => item.DueAt <= Noon)
            .OrderBy(item => item.DueAt).Select(item => item.Subject).ToListAsync());

        Assert.Equal(["sooner", "noon"], upToNoon);
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Ids_sort_by_the_time_they_were_made(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var items = Enumerable.Range(0, 50)
            .Select(second => WorkItem.For("test.work", $"{second:00}", Noon, Noon.AddDays(second).AddMilliseconds(second))).ToList();
        await AddAsync(desk, [.. items.OrderBy(item => item.Id.Value.ToString()[30..])]);

        var read = await desk.ReadAsync(db => db.WorkItems.OrderBy(item => item.Id).Select(item => item.Id).ToListAsync());

        Assert.Equal([.. items.Select(item => item.Id)], read);
        Assert.Equal([.. items.Select(item => item.Id).Order()], read);
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_row_is_found_by_its_id_alone(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var wanted = await desk.GivenTicketAsync(subject: "Wanted");
        await desk.GivenTicketAsync(subject: "Other");

        var outside = Id<Ticket>.Parse(wanted.Id.ToString(), null);
        var found = await desk.ReadAsync(db => db.Tickets.Where(ticket => ticket.Id == outside).Select(ticket => ticket.Subject).ToListAsync());

        Assert.Equal(["Wanted"], found);
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Enums_are_stored_by_name(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await AddAsync(desk, WorkItem.For("test.work", "a", Noon, Noon));

        var state = await desk.ReadAsync(db => db.Database
            .SqlQueryRaw<string>(kind is DatabaseKind.Sqlite
                ? "select State as Value from work_items"
                : "select \"State\" as \"Value\" from work_items")
            .ToListAsync());

        Assert.Equal(["Ready"], state);
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Any_text_comes_back_as_it_was(DatabaseKind kind)
    {
        const string Text = "Grüße 👩‍👩‍👧 – \"quoted\" 'single' \\ % _ ; -- \u200B\r\n\t 漢字";
        await using var desk = await TestDesk.OpenAsync(kind);
        var ticket = await desk.GivenTicketAsync(description: Text);

        Assert.Equal(Text, (await desk.MessagesAsync(ticket.Id))[0].Body);
    }

    private static Task<bool> AddAsync(TestDesk desk, params WorkItem[] items) => desk.WriteAsync(db =>
    {
        db.WorkItems.AddRange(items);
        return Task.FromResult(true);
    });
}
