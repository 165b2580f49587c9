using System.Collections.Concurrent;
using Baton.Foundation;
using Baton.Identity.Sessions;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Identity;

/// <summary>
/// Keeps when keys and sessions were last used: each at most once a minute, all in one write behind the requests, so
/// that no request waits for it. A crash loses seconds of it.
/// </summary>
internal sealed class NoteLastUse(ITransactions transactions, TimeProvider clock, ILogger<NoteLastUse> logger) : BackgroundService
{
    private static readonly TimeSpan AtMostEvery = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan WriteEvery = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<Guid, DateTimeOffset> keys = new();
    private readonly ConcurrentDictionary<Guid, DateTimeOffset> sessions = new();

    public void OfKey(ApiKey key) => Note(keys, key.Id.Value, key.LastUsedAt);

    public void OfSession(Session session) => Note(sessions, session.Id.Value, session.LastSeenAt);

    /// <summary>Writes what was noted.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        var (usedKeys, usedSessions) = (Take(keys), Take(sessions));
        if (usedKeys.Count + usedSessions.Count is 0)
            return;

        await transactions.RunAsync(
            async (db, token) =>
            {
                foreach (var (key, at) in usedKeys)
                {
                    var id = new Id<ApiKey>(key);
                    await db.ApiKeys.Where(candidate => candidate.Id == id)
                        .ExecuteUpdateAsync(set => set.SetProperty(candidate => candidate.LastUsedAt, at), token);
                }

                foreach (var (session, at) in usedSessions)
                {
                    var id = new Id<Session>(session);
                    await db.Sessions.Where(candidate => candidate.Id == id)
                        .ExecuteUpdateAsync(set => set.SetProperty(candidate => candidate.LastSeenAt, at), token);
                }
            },
            cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(WriteEvery, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await TryWriteAsync();
        }
        catch (OperationCanceledException)
        {
            await TryWriteAsync();
        }
    }

    private async Task TryWriteAsync()
    {
        try
        {
            await WriteAsync(CancellationToken.None);
        }
        catch (Exception failure) when (failure is DbUpdateException or System.Data.Common.DbException or TimeoutException or InvalidOperationException)
        {
            // The next use is noted again.
            logger.LastUseNotWritten(failure);
        }
    }

    private void Note(ConcurrentDictionary<Guid, DateTimeOffset> uses, Guid id, DateTimeOffset? last)
    {
        var now = clock.GetUtcNow();
        if (last is null || now - last >= AtMostEvery)
            uses[id] = now;
    }

    private static List<(Guid Id, DateTimeOffset At)> Take(ConcurrentDictionary<Guid, DateTimeOffset> uses)
    {
        var taken = new List<(Guid, DateTimeOffset)>();
        foreach (var id in uses.Keys)
        {
            if (uses.TryRemove(id, out var at))
                taken.Add((id, at));
        }

        return taken;
    }
}
