using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Answering.Agents;

/// <summary>What an agent did since <paramref name="Since"/>, counted from stored runs and tickets alone.</summary>
/// <param name="Tickets">Tickets that it worked on; for the triage agent, tickets that anybody worked on, since it reads them all first.</param>
/// <param name="Runs">How often it dealt with new words of a customer.</param>
/// <param name="Answered">Of these, ended with an answer of its own.</param>
/// <param name="Asked">Ended with a question.</param>
/// <param name="Drafted">Ended with a draft for a teammate.</param>
/// <param name="Escalated">Ended with a person.</param>
/// <param name="ResolvedConfirmed">Tickets last in its charge of which the customer said that they are solved.</param>
/// <param name="ResolvedAssumed">Tickets last in its charge whose customer was answered and did not come back.</param>
/// <param name="MedianConfidence">Over all its runs; null when there is none.</param>
public sealed record AgentFigures(
    DateTimeOffset Since,
    int Tickets,
    int Runs,
    int Answered,
    int Asked,
    int Drafted,
    int Escalated,
    int ResolvedConfirmed,
    int ResolvedAssumed,
    double? MedianConfidence);

/// <summary>The last 30 days of an agent.</summary>
internal sealed class ReadAgentFigures(BatonDb db, TimeProvider clock)
{
    private static readonly TimeSpan Window = TimeSpan.FromDays(30);

    public async Task<Result<AgentFigures>> RunAsync(string name, CancellationToken cancellationToken)
    {
        if (!await db.Agents.AnyAsync(agent => agent.Name == name, cancellationToken))
            return AgentProblems.NotFound(name);

        var since = clock.GetUtcNow() - Window;
        var all = db.Runs.AsNoTracking().Where(run => run.FinishedAt >= since);
        var own = all.Where(run => run.Agent == name);
        var outcomes = await own.GroupBy(run => run.Outcome).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        var resolved = await db.Tickets.AsNoTracking()
            .Where(ticket => ticket.Agent == name && ticket.ResolvedAt >= since && ticket.ResolvedHow != null)
            .GroupBy(ticket => ticket.ResolvedHow!.Value).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        var tickets = name is Roster.TriageAgent ? all : own;

        return new AgentFigures(
            since,
            await tickets.Select(run => run.TicketId).Distinct().CountAsync(cancellationToken),
            outcomes.Values.Sum(),
            outcomes.GetValueOrDefault(RunOutcome.Answered),
            outcomes.GetValueOrDefault(RunOutcome.Asked),
            outcomes.GetValueOrDefault(RunOutcome.Drafted),
            outcomes.GetValueOrDefault(RunOutcome.Escalated),
            resolved.GetValueOrDefault(ResolutionKind.Confirmed),
            resolved.GetValueOrDefault(ResolutionKind.Assumed),
            await MedianAsync(own, outcomes.Values.Sum(), cancellationToken));
    }

    /// <summary>The database sorts; only the one or two in the middle travel.</summary>
    private static async Task<double?> MedianAsync(IQueryable<Run> runs, int count, CancellationToken cancellationToken)
    {
        if (count is 0)
            return null;
        var middle = await runs.Select(run => run.Confidence).Order()
            .Skip((count - 1) / 2).Take(2 - (count % 2)).ToListAsync(cancellationToken);
        return middle.Count is 0 ? null : middle.Average();
    }
}
