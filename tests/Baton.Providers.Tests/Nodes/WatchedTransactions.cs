using System.Threading.Channels;
using Baton.Providers.Databases.Postgres;
using Baton.Providers.Databases.Sqlite;
using Baton.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Providers.Tests.Nodes;

/// <summary>The real transactions of a node, seen from outside: tells when one has ended and can cut the connection for one.</summary>
internal sealed class WatchedTransactions(ITransactions inner) : ITransactions, IAsyncDisposable
{
    private readonly Channel<bool> ended = Channel.CreateUnbounded<bool>();
    private int toFail;

    public static void AddTo(IServiceCollection services, DatabaseKind kind)
    {
        services.AddSingleton(provider => new WatchedTransactions(kind is DatabaseKind.Sqlite
            ? ActivatorUtilities.CreateInstance<SqliteTransactions>(provider)
            : ActivatorUtilities.CreateInstance<PostgresTransactions>(provider)));
        services.AddSingleton<ITransactions>(provider => provider.GetRequiredService<WatchedTransactions>());
    }

    /// <summary>The next transaction fails as if the database were away.</summary>
    public void FailNext() => Interlocked.Increment(ref toFail);

    /// <summary>Completes when a further transaction has ended; true when it was committed.</summary>
    public ValueTask<bool> EndedAsync() => ended.Reader.ReadAsync(Ceiling.Token);

    public async Task<T> RunAsync<T>(Func<BatonDb, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        var isCommitted = false;
        try
        {
            if (Interlocked.CompareExchange(ref toFail, 0, 1) is 1)
                throw new IOException("The database is away.");
            var result = await inner.RunAsync(work, cancellationToken);
            isCommitted = true;
            return result;
        }
        finally
        {
            ended.Writer.TryWrite(isCommitted);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (inner is IAsyncDisposable disposable)
            await disposable.DisposeAsync();
    }
}
