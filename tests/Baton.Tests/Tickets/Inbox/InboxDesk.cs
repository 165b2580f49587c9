using Baton.Foundation;
using Baton.Identity;
using Baton.Identity.People;
using Baton.Tickets;
using Baton.Tickets.Inbox;

namespace Baton.Tests.Tickets.Inbox;

/// <summary>What a teammate does at the inbox, in words.</summary>
internal static class InboxDesk
{
    public static TicketChange Change(TicketAction action, string? value = null) => new() { Action = action, Value = value };

    public static Task GivenTeammatesAsync(this TestDesk desk, params string[] names) =>
        desk.WriteAsync(db =>
        {
            db.Teammates.AddRange(names.Select(name => Teammate.Join(name, $"{name}@example.org", Role.Teammate, "hash", desk.Clock.GetUtcNow())));
            return Task.FromResult(true);
        });

    public static Task<Result<MovedTicket>> MoveAsync(
        this TestDesk desk, Id<Ticket> id, TicketChange change, int? expectedVersion = null, string teammate = "Kim") =>
        desk.WithAsync<MoveTicket, Result<MovedTicket>>(
            move => move.RunAsync(id, change, expectedVersion, teammate, CancellationToken.None));

    public static async Task<List<Guid>> ListAsync(this TestDesk desk, string? view = null, TicketQuery? query = null, Caller? caller = null)
    {
        var listing = new TicketListing(view, query ?? new TicketQuery(), null, FindTickets.LargestPage);
        var page = await desk.WithAsync<FindTickets, Result<Page<TicketRow>>>(
            find => find.RowsAsync(listing, caller ?? Callers.Kim, CancellationToken.None));
        return [.. page.Value.Items.Select(row => row.Id)];
    }

    public static Task<List<Guid>> SearchAsync(this TestDesk desk, string words) => desk.ListAsync(query: new TicketQuery { Q = words });

    public static Task<TicketCounts> CountAsync(this TestDesk desk, Caller? caller = null) =>
        desk.WithAsync<CountTickets, TicketCounts>(count => count.RunAsync(caller ?? Callers.Kim, CancellationToken.None));

    public static async Task<IReadOnlyList<ChangedTicket>> BulkAsync(this TestDesk desk, params ChangeOfTicket[] changes) =>
        (await desk.WithAsync<ChangeTickets, Result<BulkResult>>(
            change => change.RunAsync(new BulkChange { Changes = changes }, "Kim", CancellationToken.None))).Value.Results;
}
