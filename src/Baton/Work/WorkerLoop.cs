using System.Collections.Concurrent;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Baton.Work;

/// <summary>
/// Keeps this process's workers busy: waits for a wake-up or for the next due time, leases what is due, runs each item
/// in its own scope, and keeps the leases alive meanwhile. One of the two places that may catch every exception: a
/// failed item must be recorded, whatever failed.
/// </summary>
internal sealed class WorkerLoop(
    ClaimWork claimWork,
    WorkHandlers handlers,
    Signals signals,
    IServiceScopeFactory scopes,
    IDbContextFactory<BatonDb> databases,
    IOptions<WorkOptions> options,
    TimeProvider clock,
    WorkerHealth health,
    ILogger<WorkerLoop> log) : BackgroundService
{
    private readonly ConcurrentDictionary<WorkLease, CancellationTokenSource> running = new();
    private readonly SemaphoreSlim freed = new(0);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var wakeUp = signals.Subscribe(WorkQueue.Topic);
        var heartbeats = HeartbeatsAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                health.Beat(clock.GetUtcNow());
                if (!await StartDueAsync(stoppingToken))
                    await wakeUp.WaitAsync(await UntilNextDueAsync(stoppingToken), clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception failure)
            {
                // The database is away for the moment; the queue is safe in it, so look again soon.
                log.QueueUnreachable(failure);
                await Task.Delay(options.Value.FirstBackoff, clock, CancellationToken.None);
            }
        }

        await heartbeats;
        await FinishAsync();
    }

    /// <summary>Leases as much as there are free workers; false when nothing was due.</summary>
    private async Task<bool> StartDueAsync(CancellationToken stoppingToken)
    {
        var free = options.Value.Workers - running.Count;
        if (free <= 0)
        {
            await freed.WaitAsync(stoppingToken);
            return true;
        }

        var leases = await claimWork.RunAsync(handlers.Kinds, free, stoppingToken);
        foreach (var lease in leases)
        {
            var cancel = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            running[lease] = cancel;
            _ = RunOneAsync(lease, cancel.Token);
        }

        return leases.Count > 0;
    }

    private async Task RunOneAsync(WorkLease lease, CancellationToken cancellationToken)
    {
        await Task.Yield();
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await HandleAsync(lease, handlers.Create(lease.Kind, scope.ServiceProvider), cancellationToken);
        }
        catch (Exception failure)
        {
            // The handler could not be made or cleaned up. Nobody could be told either, so the lease just runs out.
            log.FailureNotRecorded(failure, lease.Kind, lease.Subject);
        }
        finally
        {
            if (running.TryRemove(lease, out var cancel))
                cancel.Dispose();
            freed.Release();
        }
    }

    private async Task HandleAsync(WorkLease lease, IWorkHandler handler, CancellationToken cancellationToken)
    {
        using var activity = WorkTelemetry.Source.StartActivity($"work {lease.Kind}");
        try
        {
            await handler.HandleAsync(lease, cancellationToken);
            if (!lease.IsCompleted)
                await claimWork.CompleteAsync(lease, CancellationToken.None);
            WorkTelemetry.Completed(lease.Kind);
        }
        catch (LeaseLostException)
        {
            log.LeaseLost(lease.Kind, lease.Subject);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await GiveBackAsync(lease);
        }
        catch (Exception failure)
        {
            await RecordFailureAsync(lease, handler, failure);
        }
    }

    private async Task RecordFailureAsync(WorkLease lease, IWorkHandler handler, Exception failure)
    {
        log.AttemptFailed(failure, lease.Kind, lease.Subject, lease.Attempts + 1);
        WorkTelemetry.Failed(lease.Kind);
        try
        {
            // Only the kind of failure is stored: a message text may quote a customer.
            var state = await claimWork.FailAsync(lease, handler, failure.GetType().Name, CancellationToken.None);
            if (state is WorkState.Dead)
                log.GaveUp(lease.Kind, lease.Subject);
        }
        catch (Exception second)
        {
            // The lease runs out by itself and another worker tries again.
            log.FailureNotRecorded(second, lease.Kind, lease.Subject);
        }
    }

    private async Task GiveBackAsync(WorkLease lease)
    {
        try
        {
            await claimWork.ReleaseAsync(lease, CancellationToken.None);
        }
        catch (Exception failure)
        {
            log.FailureNotRecorded(failure, lease.Kind, lease.Subject);
        }
    }

    private async Task<TimeSpan> UntilNextDueAsync(CancellationToken stoppingToken)
    {
        await using var db = await databases.CreateDbContextAsync(stoppingToken);
        var next = await ClaimWork.NextDueAsync(db, handlers.Kinds, stoppingToken);
        var wait = next - clock.GetUtcNow() ?? options.Value.LookAtLeastEvery;
        var floor = TimeSpan.FromMilliseconds(1);
        return wait < floor ? floor : wait < options.Value.LookAtLeastEvery ? wait : options.Value.LookAtLeastEvery;
    }

    private async Task HeartbeatsAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Lease / 3, clock);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);
                if (!running.IsEmpty)
                    await ProlongAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                // Stopping: the leases are given back one by one.
            }
            catch (Exception failure)
            {
                // Once the database is back the leases must be kept alive again, or no longer run would ever end.
                log.QueueUnreachable(failure);
            }
        }
    }

    private async Task ProlongAsync(CancellationToken stoppingToken)
    {
        foreach (var lost in await claimWork.HeartbeatAsync([.. running.Keys], stoppingToken))
        {
            if (!lost.IsCompleted && running.TryGetValue(lost, out var cancel))
                await cancel.CancelAsync();
        }
    }

    /// <summary>Waits for the running items to notice the stop and to give their leases back.</summary>
    private async Task FinishAsync()
    {
        while (!running.IsEmpty)
            await freed.WaitAsync(CancellationToken.None);
    }
}
