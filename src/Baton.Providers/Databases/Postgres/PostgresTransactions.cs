using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Baton.Providers.Databases.Postgres;

/// <summary>
/// A transaction for each piece of work; PostgreSQL itself syncs concurrent commits together. A lost race (two made the
/// same row, or changed the same version) is run again from the start, where it sees what the other one did.
/// </summary>
internal sealed class PostgresTransactions(IDbContextFactory<PostgresBatonDb> databases, Signals signals) : ITransactions
{
    /// <summary>Channel of LISTEN and NOTIFY.</summary>
    public const string Channel = "baton";

    /// <summary>Enough for any contention that is not a bug: each try loses only to one that won.</summary>
    private const int MostTries = 20;

    public async Task<T> RunAsync<T>(Func<BatonDb, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(work);
            }
            catch (Exception failure) when (attempt < MostTries && IsLostRace(failure))
            {
                // Loses a little time on purpose, so that the same two do not meet again.
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(1, 4 * attempt)), TimeProvider.System, CancellationToken.None);
            }
        }
    }

    private async Task<T> TryAsync<T>(Func<BatonDb, CancellationToken, Task<T>> work)
    {
        await using var db = await databases.CreateDbContextAsync(CancellationToken.None);
        await using var transaction = await db.Database.BeginTransactionAsync(CancellationToken.None);
        var result = await work(db, CancellationToken.None);
        await db.SaveChangesAsync(CancellationToken.None);

        // NOTIFY is part of the transaction: other nodes hear it when the commit is visible, or not at all.
        foreach (var signal in db.Announcements)
            await db.Database.ExecuteSqlAsync($"select pg_notify({Channel}, {signal.Topic + " " + signal.Key})", CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);

        foreach (var signal in db.Announcements)
            signals.Publish(signal);
        return result;
    }

    private static bool IsLostRace(Exception failure) => failure switch
    {
        DbUpdateConcurrencyException => true,
        DbUpdateException { InnerException: PostgresException inner } => IsLostRace(inner),
        PostgresException postgres => postgres.SqlState is
            PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
        _ => false,
    };
}
