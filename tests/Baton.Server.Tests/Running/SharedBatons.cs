using System.Collections.Concurrent;
using Baton.Server.Tests.Running;

[assembly: AssemblyFixture(typeof(SharedBatons))]

namespace Baton.Server.Tests.Running;

/// <summary>
/// One running server per database for all tests that only touch tickets of their own; started by the first that asks.
/// </summary>
public sealed class SharedBatons : IAsyncDisposable
{
    private readonly ConcurrentDictionary<DatabaseKind, Lazy<Task<RunningBaton>>> servers = new();

    internal Task<RunningBaton> GetAsync(DatabaseKind kind = DatabaseKind.Sqlite) =>
        servers.GetOrAdd(kind, one => new Lazy<Task<RunningBaton>>(() => RunningBaton.StartAsync(one))).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var server in servers.Values.Where(server => server.Value.IsCompletedSuccessfully))
            await (await server.Value).DisposeAsync();
    }
}
