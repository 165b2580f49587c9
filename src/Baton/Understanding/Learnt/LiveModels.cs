using System.Collections.Concurrent;
using Baton.Examples;
using Baton.Foundation;
using Baton.Understanding.Labels;

namespace Baton.Understanding.Learnt;

/// <summary>What this desk has taught, as this process knows it: read by every reading, kept up by <see cref="FollowLearnt"/>.</summary>
internal sealed class LiveModels
{
    private readonly ConcurrentDictionary<ExampleKind, LiveModel> byKind = new();

    public LiveModel Of(ExampleKind kind) => byKind.GetValueOrDefault(kind, LiveModel.Shipped);

    public void Put(ExampleKind kind, LiveModel live) => byKind[kind] = live;
}

/// <param name="Id">Null while what ships with the program reads.</param>
/// <param name="Learnt">Null while what ships with the program reads.</param>
/// <param name="Fresh">Examples that came since.</param>
internal sealed record LiveModel(Id<LearntModel>? Id, LabelModel? Learnt, FreshExamples Fresh)
{
    public static LiveModel Shipped { get; } = new(null, null, FreshExamples.None);
}
