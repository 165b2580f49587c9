using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Answering.Runs;

/// <summary>One run with its trace.</summary>
public sealed record RunView(
    Guid Id,
    Guid TicketId,
    int FromSequence,
    int ThroughSequence,
    string Agent,
    RunOutcome Outcome,
    double Confidence,
    DateTimeOffset StartedAt,
    DateTimeOffset FinishedAt,
    RunTrace Trace)
{
    internal static RunView Of(Run run) => new(
        run.Id.Value, run.TicketId.Value, run.FromSequence, run.ThroughSequence, run.Agent, run.Outcome, run.Confidence,
        run.StartedAt, run.FinishedAt, Json.Read<RunTrace>(run.Trace)!);
}

/// <summary>The runs of a ticket, newest first, or one run.</summary>
internal sealed class ReadRuns(BatonDb db)
{
    public async Task<Result<IReadOnlyList<RunView>>> RunAsync(Id<Ticket> id, CancellationToken cancellationToken)
    {
        if (!await db.Tickets.AnyAsync(ticket => ticket.Id == id, cancellationToken))
            return TicketProblems.NotFound(id);

        var runs = await db.Runs.AsNoTracking().Where(run => run.TicketId == id)
            .OrderByDescending(run => run.FinishedAt).ToListAsync(cancellationToken);
        return runs.ConvertAll(RunView.Of);
    }

    public async Task<Result<RunView>> OneAsync(Id<Run> id, CancellationToken cancellationToken)
    {
        var run = await db.Runs.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);
        return run is null
            ? new Problem(ProblemKind.NotFound, "run.not_found", $"There is no run {id}.")
            : RunView.Of(run);
    }
}
