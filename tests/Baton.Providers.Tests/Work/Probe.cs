using System.Threading.Channels;
using Baton.Storage;
using Baton.Work;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Providers.Tests.Work;

/// <summary>What the handler of <see cref="Kind"/> does in one test, and what it was asked to do so far.</summary>
internal sealed class Probe
{
    public const string Kind = "test.work";

    private readonly Channel<WorkLease> handled = Channel.CreateUnbounded<WorkLease>();

    public Func<WorkLease, CancellationToken, Task> Handle { get; init; } = (_, _) => Task.CompletedTask;

    public Func<BatonDb, WorkLease, string, Task> GiveUp { get; init; } = (_, _, _) => Task.CompletedTask;

    /// <summary>The next item that came to the handler.</summary>
    public ValueTask<WorkLease> NextAsync() => handled.Reader.ReadAsync(Ceiling.Token);

    public void AddTo(IServiceCollection services)
    {
        services.AddSingleton(this);
        services.AddWorkHandler<Handler>(Kind);
    }

    internal sealed class Handler(Probe probe) : IWorkHandler
    {
        public Task HandleAsync(WorkLease lease, CancellationToken cancellationToken)
        {
            probe.handled.Writer.TryWrite(lease);
            return probe.Handle(lease, cancellationToken);
        }

        public Task GiveUpAsync(BatonDb db, WorkLease lease, string error, CancellationToken cancellationToken) =>
            probe.GiveUp(db, lease, error);
    }
}
