using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Insights;

/// <summary>
/// The figures of the dashboard, with the field names that clients of the first API know, and the honest parts of them.
/// Imported history is not counted: nothing here can claim what was done elsewhere.
/// </summary>
public sealed record DashboardFigures
{
    public required int TotalTickets { get; init; }

    /// <summary>Resolved or closed now, however that came about.</summary>
    public required int ResolvedTickets { get; init; }

    /// <summary>With a person now because agents passed them on.</summary>
    public required int EscalatedTickets { get; init; }

    /// <summary>Percent of all tickets.</summary>
    public required double ResolutionRate { get; init; }

    /// <summary>Percent of all tickets.</summary>
    public required double EscalationRate { get; init; }

    /// <summary>The customer said that the agents' answer helped.</summary>
    public required int ConfirmedByCustomer { get; init; }

    /// <summary>Answered by agents, and the customer did not come back in time. Counted apart: silence is not a yes.</summary>
    public required int AssumedResolved { get; init; }

    /// <summary>Resolved by people.</summary>
    public required int ResolvedByTeammates { get; init; }

    /// <summary>Answered or asked; the next word is the customer's.</summary>
    public required int PendingCustomer { get; init; }

    /// <summary>Not answered by anybody yet.</summary>
    public required int Open { get; init; }

    /// <summary>Median seconds from the first message to the first answer or question; null without any.</summary>
    public required double? MedianFirstReplySeconds { get; init; }

    /// <summary>Runs by how they ended.</summary>
    public required IReadOnlyDictionary<string, int> Runs { get; init; }

    /// <summary>Tickets by category.</summary>
    public required IReadOnlyDictionary<string, int> Categories { get; init; }
}

internal sealed class DashboardMetrics(BatonDb db)
{
    /// <summary>How many of the newest first replies the median is taken of.</summary>
    private const int NewestReplies = 1_000;

    public async Task<DashboardFigures> RunAsync(CancellationToken cancellationToken)
    {
        var tickets = db.Tickets.AsNoTracking().Where(ticket => ticket.Channel != TicketTables.ImportChannel);
        var byStatus = await tickets.GroupBy(ticket => new { ticket.Status, ticket.ResolvedHow })
            .Select(group => new { group.Key.Status, group.Key.ResolvedHow, Count = group.Count() })
            .ToListAsync(cancellationToken);
        var byCategory = await tickets.Where(ticket => ticket.Category != null).GroupBy(ticket => ticket.Category)
            .Select(group => new { Category = group.Key!.Value, Count = group.Count() }).ToListAsync(cancellationToken);
        var runs = await db.Runs.AsNoTracking().GroupBy(run => run.Outcome)
            .Select(group => new { Outcome = group.Key, Count = group.Count() }).ToListAsync(cancellationToken);

        var total = byStatus.Sum(row => row.Count);
        var resolved = Count(TicketStatus.Resolved) + Count(TicketStatus.Closed);
        return new DashboardFigures
        {
            TotalTickets = total,
            ResolvedTickets = resolved,
            EscalatedTickets = Count(TicketStatus.Escalated),
            ResolutionRate = Percent(resolved, total),
            EscalationRate = Percent(Count(TicketStatus.Escalated), total),
            ConfirmedByCustomer = How(ResolutionKind.Confirmed),
            AssumedResolved = How(ResolutionKind.Assumed),
            ResolvedByTeammates = How(ResolutionKind.ByTeammate),
            PendingCustomer = Count(TicketStatus.PendingCustomer),
            Open = Count(TicketStatus.New) + Count(TicketStatus.InProgress),
            MedianFirstReplySeconds = await MedianFirstReplyAsync(tickets, cancellationToken),
            Runs = runs.ToDictionary(row => Json.Word(row.Outcome), row => row.Count),
            Categories = byCategory.ToDictionary(row => Json.Word(row.Category), row => row.Count),
        };

        int Count(TicketStatus status) => byStatus.Where(row => row.Status == status).Sum(row => row.Count);
        int How(ResolutionKind how) => byStatus.Where(row => row.ResolvedHow == how).Sum(row => row.Count);
    }

    private static async Task<double?> MedianFirstReplyAsync(IQueryable<Ticket> tickets, CancellationToken cancellationToken)
    {
        var replies = await tickets.Where(ticket => ticket.FirstRepliedAt != null)
            .OrderByDescending(ticket => ticket.CreatedAt).Take(NewestReplies)
            .Select(ticket => new { ticket.CreatedAt, ticket.FirstRepliedAt }).ToListAsync(cancellationToken);
        var seconds = replies.Select(row => (row.FirstRepliedAt!.Value - row.CreatedAt).TotalSeconds).Order().ToList();
        return seconds.Count is 0 ? null : (seconds[(seconds.Count - 1) / 2] + seconds[seconds.Count / 2]) / 2;
    }

    private static double Percent(int part, int whole) => whole is 0 ? 0 : Math.Round(100.0 * part / whole, 1);
}
