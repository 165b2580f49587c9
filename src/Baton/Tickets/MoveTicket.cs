using System.ComponentModel.DataAnnotations;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets.Timelines;

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

/// <summary>A ticket after a change, and the change that takes it back.</summary>
internal sealed record MovedTicket(TicketView Ticket, TicketChange? Undo);

/// <summary>One change that a teammate makes to a ticket, in a transaction of its own.</summary>
internal sealed class MoveTicket(ITransactions transactions, TimeProvider clock)
{
    public Task<Result<MovedTicket>> RunAsync(
        Id<Ticket> id, TicketChange change, int? expectedVersion, string teammate, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<MovedTicket>>(
            async (db, token) =>
            {
                var ticket = await db.TicketAsync(id, token);
                if (ticket is null)
                    return TicketProblems.NotFound(id);
                if (expectedVersion is { } expected && expected != ticket.Version)
                    return await db.ChangedAsync(ticket, expected, token);

                var undo = await db.ApplyAsync(ticket, change, teammate, clock.GetUtcNow(), token);
                return undo.IsRefused ? undo.Problem : new MovedTicket(TicketView.Of(ticket), undo.Value.Change);
            },
            cancellationToken);

    public Task<Result<TicketView>> TakeOverAsync(
        Id<Ticket> id, int? expectedVersion, string teammate, CancellationToken cancellationToken) =>
        ViewAsync(RunAsync(id, new TicketChange { Action = TicketAction.TakeOver }, expectedVersion, teammate, cancellationToken));

    /// <summary>The agents go on; if the customer waits, they do so at once.</summary>
    public Task<Result<TicketView>> HandBackAsync(
        Id<Ticket> id, int? expectedVersion, string teammate, CancellationToken cancellationToken) =>
        ViewAsync(RunAsync(id, new TicketChange { Action = TicketAction.HandBack }, expectedVersion, teammate, cancellationToken));

    public Task<Result<TicketView>> ResolveAsync(
        Id<Ticket> id, int? expectedVersion, string teammate, string resolution, CancellationToken cancellationToken) =>
        ViewAsync(RunAsync(
            id, new TicketChange { Action = TicketAction.Resolve, Reason = resolution }, expectedVersion, teammate, cancellationToken));

    private static async Task<Result<TicketView>> ViewAsync(Task<Result<MovedTicket>> moved) =>
        (await moved).Bind<TicketView>(done => done.Ticket);
}
