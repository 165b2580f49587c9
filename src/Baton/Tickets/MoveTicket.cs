using System.ComponentModel.DataAnnotations;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets.Timelines;
using Baton.Work;

namespace Baton.Tickets;

/// <summary>A teammate's move.</summary>
public sealed record TeammateMove
{
    /// <summary>The version of the ticket that the teammate had before their eyes; 409 when it changed. Leave out to move in any case.</summary>
    public int? ExpectedVersion { get; init; }

    /// <summary>Why, in up to 2,000 characters.</summary>
    [StringLength(2_000), StorableText]
    public string? Reason { get; init; }
}

/// <summary>The moves a teammate makes with a ticket: take it over, hand it back to the agents, resolve it.</summary>
internal sealed class MoveTicket(ITransactions transactions, TimeProvider clock)
{
    public Task<Result<TicketView>> TakeOverAsync(
        Id<Ticket> id, int? expectedVersion, string teammate, CancellationToken cancellationToken) =>
        RunAsync(id, expectedVersion, (db, ticket, now, _) =>
        {
            var result = ticket.TakeOver(teammate, now);
            if (!result.IsRefused)
                db.Record(ticket, TicketEvents.TakenOver, $"teammate:{teammate}", new TakenOver(teammate), now);
            return Task.FromResult(result);
        }, cancellationToken);

    /// <summary>The agents go on; if the customer waits, they do so at once.</summary>
    public Task<Result<TicketView>> HandBackAsync(
        Id<Ticket> id, int? expectedVersion, string teammate, CancellationToken cancellationToken) =>
        RunAsync(id, expectedVersion, async (db, ticket, now, token) =>
        {
            var result = ticket.HandBack(now);
            if (result.IsRefused)
                return result;
            db.Record(ticket, TicketEvents.HandedBack, $"teammate:{teammate}", new StatusChanged(ticket.Status, null), now);
            if (ticket.WaitingSince is not null)
                await db.AskForAsync(TicketWork.NeedsAnswer, id.ToString(), now, now, token);
            return result;
        }, cancellationToken);

    public Task<Result<TicketView>> ResolveAsync(
        Id<Ticket> id, int? expectedVersion, string teammate, string resolution, CancellationToken cancellationToken) =>
        RunAsync(id, expectedVersion, (db, ticket, now, _) =>
        {
            var result = ticket.Resolve(ResolutionKind.ByTeammate, resolution, now);
            if (!result.IsRefused)
                db.Record(ticket, TicketEvents.StatusChanged, $"teammate:{teammate}", new StatusChanged(ticket.Status, resolution), now);
            return Task.FromResult(result);
        }, cancellationToken);

    private Task<Result<TicketView>> RunAsync(
        Id<Ticket> id,
        int? expectedVersion,
        Func<BatonDb, Ticket, DateTimeOffset, CancellationToken, Task<Result<bool>>> move,
        CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<TicketView>>(
            async (db, token) =>
            {
                var ticket = await db.TicketAsync(id, token);
                if (ticket is null)
                    return TicketProblems.NotFound(id);
                if (expectedVersion is { } expected && expected != ticket.Version)
                    return await db.ChangedAsync(ticket, expected, token);

                var moved = await move(db, ticket, clock.GetUtcNow(), token);
                return moved.IsRefused ? moved.Problem : TicketView.Of(ticket);
            },
            cancellationToken);
}
