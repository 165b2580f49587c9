using Baton.Providers.Mcp;
using Baton.Providers.Meaning;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Baton.Providers.Tests.Nodes;

/// <summary>Another process on a desk's database: services, memory and wake-ups of its own. Its worker runs once it is started.</summary>
internal sealed class Node : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly List<IHostedService> started = [];

    private Node(ServiceProvider services) => this.services = services;

    public IServiceProvider Services => services;

    public Signals Signals => services.GetRequiredService<Signals>();

    /// <summary>A node that looks at its queue only when it is woken, at least within a test's life.</summary>
    public static Node On(TestDatabase database, Action<IServiceCollection>? change = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(
            [new("Work:LookAtLeastEvery", "00:10:00"), new("Work:Lease", "00:12:00")]).Build());
        services.AddLogging();
        services.AddBaton();
        services.AddSingleton<TimeProvider>(new FakeClock());
        database.AddTo(services);
        services.AddMeaning(PreparedFiles.Get);
        services.AddMcp();
        change?.Invoke(services);
        return new Node(services.BuildServiceProvider(validateScopes: true));
    }

    public Task WriteAsync(Func<BatonDb, Task> write) =>
        services.GetRequiredService<ITransactions>().RunAsync((db, _) => write(db), CancellationToken.None);

    public async Task<T> ReadAsync<T>(Func<BatonDb, Task<T>> read)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<BatonDb>>().CreateDbContextAsync();
        return await read(db);
    }

    public async Task<Node> StartAsync()
    {
        foreach (var hosted in services.GetServices<IHostedService>())
        {
            await hosted.StartAsync(Ceiling.Token);
            started.Add(hosted);
        }

        return this;
    }

    public async Task StopAsync()
    {
        foreach (var hosted in started.AsEnumerable().Reverse())
            await hosted.StopAsync(Ceiling.Token);
        started.Clear();
    }

    /// <summary>
    /// Completes when this node has heard everything that <paramref name="other"/> announced so far: what is announced
    /// later arrives later. Announces again until the node listens.
    /// </summary>
    public async Task HearsAsync(ITransactions other)
    {
        const string Topic = "test.marker";
        var heard = 0;
        while (heard is 0)
        {
            var key = Guid.NewGuid().ToString();
            using var marker = Signals.Subscribe(Topic, key);
            await other.RunAsync(
                (db, _) =>
                {
                    db.Announce(Topic, key);
                    return Task.CompletedTask;
                },
                Ceiling.Token);
            using var soon = CancellationTokenSource.CreateLinkedTokenSource(Ceiling.Token);
            soon.CancelAfter(TimeSpan.FromMilliseconds(500));
            try
            {
                await marker.WaitAsync(TimeSpan.FromMinutes(5), TimeProvider.System, soon.Token);
                heard++;
            }
            catch (OperationCanceledException) when (!Ceiling.Token.IsCancellationRequested)
            {
                // The node was not listening yet.
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await services.DisposeAsync();
    }
}
