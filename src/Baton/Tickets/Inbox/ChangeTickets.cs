using System.ComponentModel.DataAnnotations;
using Baton.Foundation;

namespace Baton.Tickets.Inbox;

/// <summary>Changes of several tickets at once.</summary>
public sealed record BulkChange
{
    public const int MostTickets = 200;

    /// <summary>At most 200, each ticket once.</summary>
    [Required, MinLength(1), MaxLength(MostTickets)]
    public required IReadOnlyList<ChangeOfTicket> Changes { get; init; }
}

/// <summary>One change of one ticket among several.</summary>
public sealed record ChangeOfTicket
{
    [Required]
    public required Guid Id { get; init; }

    [Required]
    public required TicketChange Change { get; init; }

    /// <summary>The version that the decision was based on; without it the change is made in any case.</summary>
    public int? ExpectedVersion { get; init; }
}

/// <summary>What became of one change.</summary>
public enum ChangeOutcome
{
    Done,

    /// <summary>Somebody was faster; nothing was changed.</summary>
    Conflict,

    /// <summary>It does not fit the ticket; nothing was changed.</summary>
    Refused,
}

/// <summary>What became of the change of one ticket.</summary>
/// <param name="Version">The ticket's version now; null when there is no such ticket.</param>
/// <param name="Undo">Send it back among the <c>changes</c> of a later request to take the change back; null when nothing can.</param>
/// <param name="Code">Stable word of the refusal.</param>
/// <param name="Detail">The refusal for people.</param>
public sealed record ChangedTicket(Guid Id, ChangeOutcome Outcome, int? Version, ChangeOfTicket? Undo, string? Code, string? Detail);

/// <summary>In the order of the request.</summary>
public sealed record BulkResult(IReadOnlyList<ChangedTicket> Results);

/// <summary>Changes several tickets, each in a transaction of its own: one that conflicts does not hold up the others.</summary>
internal sealed class ChangeTickets(MoveTicket moveTicket)
{
    /// <summary>Enough to share disk syncs, few enough to leave connections to others.</summary>
    private const int AtOnce = 8;

    public async Task<Result<BulkResult>> RunAsync(BulkChange request, string teammate, CancellationToken cancellationToken)
    {
        var changes = request.Changes;
        if (changes.DistinctBy(change => change.Id).Count() != changes.Count)
            return Problem.Invalid("changes", "Name each ticket once.");

        var results = new ChangedTicket[changes.Count];
        await Parallel.ForAsync(
            0, changes.Count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (index, token) => results[index] = await ChangeAsync(changes[index], teammate, token));
        return new BulkResult(results);
    }

    private async Task<ChangedTicket> ChangeAsync(ChangeOfTicket change, string teammate, CancellationToken cancellationToken)
    {
        var moved = await moveTicket.RunAsync(
            new Id<Ticket>(change.Id), change.Change, change.ExpectedVersion, teammate, cancellationToken);
        if (moved.IsRefused)
        {
            var problem = moved.Problem;
            var outcome = problem.Code is TicketProblems.ChangedCode ? ChangeOutcome.Conflict : ChangeOutcome.Refused;
            return new ChangedTicket(change.Id, outcome, (problem.Current as TicketView)?.Version, null, problem.Code, problem.Detail);
        }

        var version = moved.Value.Ticket.Version;
        var undo = moved.Value.Undo is { } back ? new ChangeOfTicket { Id = change.Id, Change = back, ExpectedVersion = version } : null;
        return new ChangedTicket(change.Id, ChangeOutcome.Done, version, undo, null, null);
    }
}
