using Baton.Examples;
using Baton.Foundation;
using Baton.Language.Meaning;
using Baton.Storage;
using Baton.Understanding.Labels;
using Microsoft.EntityFrameworkCore;

namespace Baton.Understanding.Learnt;

/// <summary>
/// Keeps this process in step with what the desk has taught, on whichever node: the model that is live, and the examples that
/// are newer than it. Cheap when nothing was announced.
/// </summary>
internal sealed class FollowLearnt(
    LiveModels live, IDbContextFactory<BatonDb> databases, Signals signals, IMeaning meaning, TimeProvider clock) : IDisposable
{
    /// <summary>A lost announcement delays a change by no more than this.</summary>
    private static readonly TimeSpan LookAtLeastEvery = TimeSpan.FromSeconds(30);

    /// <summary>Each is compared with every message; more are learnt from long before.</summary>
    private const int MostFresh = 300;

    private static readonly ExampleKind[] Kinds = [ExampleKind.Category, ExampleKind.Priority];

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Signals.Subscription changes = signals.Subscribe(ExampleWork.Topic);
    private DateTimeOffset lookedAt = DateTimeOffset.MinValue;
    private int heard;
    private int followed = -1;

    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        if (changes.TryTake())
            Interlocked.Increment(ref heard);
        if (Volatile.Read(ref followed) == Volatile.Read(ref heard) && clock.GetUtcNow() - lookedAt < LookAtLeastEvery)
            return;

        await turn.WaitAsync(cancellationToken);
        try
        {
            var upTo = Volatile.Read(ref heard);
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            foreach (var kind in Kinds)
                live.Put(kind, await ReadAsync(db, kind, live.Of(kind), cancellationToken));
            lookedAt = clock.GetUtcNow();
            Volatile.Write(ref followed, upTo);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose()
    {
        changes.Dispose();
        turn.Dispose();
    }

    private async Task<LiveModel> ReadAsync(BatonDb db, ExampleKind kind, LiveModel known, CancellationToken cancellationToken)
    {
        var row = await db.LearntModels.AsNoTracking().Where(model => model.Kind == kind && model.State == LearntModelState.Live)
            .OrderByDescending(model => model.LiveAt).Select(model => new { model.Id, model.At }).FirstOrDefaultAsync(cancellationToken);
        var learnt = row is null ? null : row.Id == known.Id ? known.Learnt : await LoadAsync(db, row.Id, cancellationToken);

        // What was learnt with another sentence model cannot be read; what ships reads then, helped by all examples.
        var since = learnt is null ? DateTimeOffset.MinValue : row!.At;
        var fresh = await db.LearningExamples.AsNoTracking()
            .Where(example => example.Kind == kind && example.IsRight && example.At > since)
            .OrderByDescending(example => example.At).ThenByDescending(example => example.Id).Take(MostFresh).ToListAsync(cancellationToken);
        var seen = known.Fresh.All.ToDictionary(example => example.Id);
        return new LiveModel(
            row?.Id, learnt, new FreshExamples(fresh.ConvertAll(example => seen.GetValueOrDefault(example.Id) ?? FreshExample.Of(example, meaning))));
    }

    private async Task<LabelModel?> LoadAsync(BatonDb db, Id<LearntModel> id, CancellationToken cancellationToken)
    {
        var file = await db.LearntModels.AsNoTracking().Where(model => model.Id == id).Select(model => model.File)
            .SingleAsync(cancellationToken);
        if (file.Length is 0)
            return null;
        using var stream = new MemoryStream(file);
        return LabelModelFile.Read(stream, meaning);
    }
}
