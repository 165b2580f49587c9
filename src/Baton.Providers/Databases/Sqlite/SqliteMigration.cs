using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Providers.Databases.Sqlite;

/// <summary>
/// Migrates the file under a lock of the operating system. EF alone guards a migration with a row in the database; a
/// process that is killed meanwhile leaves the row, and every later start would wait for it forever. The system's lock
/// ends with its process, and whoever holds it knows that such a row is abandoned.
/// </summary>
internal static class SqliteMigration
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(100);

    public static async Task RunAsync(BatonDb db, CancellationToken cancellationToken)
    {
        if (await IsUpToDateAsync(db, cancellationToken))
            return;

        await using var alone = await AloneAsync($"{db.Database.GetDbConnection().DataSource}.lock", cancellationToken);
        await db.Database.ExecuteSqlAsync($"drop table if exists \"__EFMigrationsLock\"", cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }

    private static async Task<bool> IsUpToDateAsync(BatonDb db, CancellationToken cancellationToken) =>
        !(await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any();

    private static async Task<FileStream> AloneAsync(string file, CancellationToken cancellationToken)
    {
        // The file stays: deleting it would let a third process lock a file of the same name that is another one.
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
        };
        for (var waited = TimeSpan.Zero; ; waited += BetweenTries)
        {
            try
            {
                return new FileStream(file, options);
            }
            catch (IOException) when (waited < LongestWait)
            {
                // Another process migrates.
                await Task.Delay(BetweenTries, TimeProvider.System, cancellationToken);
            }
        }
    }
}
