namespace Baton.Storage;

/// <summary>
/// The only way to change the database. When the task completes, everything the work saved is synced to disk; when it
/// fails, nothing of it is. Called by every operation that writes.
/// </summary>
/// <remarks>
/// The work may run more than once (a lost race on PostgreSQL is retried), so it must touch nothing but the context it
/// is given: no mail, no HTTP, no shared state. On SQLite all writers of the process share one lane and one disk sync
/// per group (ADR 0011); on PostgreSQL each runs in a transaction of its own.
/// </remarks>
public interface ITransactions
{
    /// <summary>Runs <paramref name="work"/> in a transaction, saves and commits it, and returns its result.</summary>
    /// <exception cref="OperationCanceledException">Cancelled before the work began; once begun it is finished.</exception>
    Task<T> RunAsync<T>(Func<BatonDb, CancellationToken, Task<T>> work, CancellationToken cancellationToken);
}

public static class TransactionsExtensions
{
    /// <inheritdoc cref="ITransactions.RunAsync{T}"/>
    public static Task RunAsync(
        this ITransactions transactions, Func<BatonDb, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transactions);
        return transactions.RunAsync(
            async (db, token) =>
            {
                await work(db, token);
                return true;
            },
            cancellationToken);
    }
}
