using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Live;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Answering.Waiting;

/// <summary>Waits at a door until the agents have dealt with a message, on whichever node they do it.</summary>
internal sealed class AwaitAnswer(IDbContextFactory<BatonDb> databases, Signals signals, TimeProvider clock)
{
    private static readonly TimeSpan LookAtLeastEvery = TimeSpan.FromSeconds(2);

    /// <summary>The run that dealt with message <paramref name="sequence"/>, or null when <paramref name="atMost"/> has passed.</summary>
    public async Task<RunView?> RunAsync(Id<Ticket> id, int sequence, TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var ring = signals.Subscribe(EventLog.Topic, id.ToString());
        var end = clock.GetUtcNow() + atMost;
        while (true)
        {
            await using (var db = await databases.CreateDbContextAsync(cancellationToken))
            {
                var run = await db.Runs.AsNoTracking()
                    .Where(candidate => candidate.TicketId == id && candidate.ThroughSequence >= sequence)
                    .OrderBy(candidate => candidate.FinishedAt).FirstOrDefaultAsync(cancellationToken);
                if (run is not null)
                    return RunView.Of(run);
            }

            var left = end - clock.GetUtcNow();
            if (left <= TimeSpan.Zero)
                return null;
            await ring.WaitAsync(left < LookAtLeastEvery ? left : LookAtLeastEvery, clock, cancellationToken);
        }
    }
}
