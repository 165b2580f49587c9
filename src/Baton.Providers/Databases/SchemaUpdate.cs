using Baton.Providers.Databases.Postgres;
using Baton.Providers.Databases.Sqlite;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Providers.Databases;

/// <summary>Brings the tables to the version that this program needs.</summary>
public static class SchemaUpdate
{
    /// <summary>Applies what is missing. Several processes may start at once, and one that was killed in the middle is made good.</summary>
    public static async Task UpdateSchemaAsync(this BatonDb db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (db is SqliteBatonDb)
        {
            await SqliteMigration.RunAsync(db, cancellationToken);
            await SqliteTicketWords.EnsureAsync(db, cancellationToken);
            return;
        }

        // PostgreSQL guards a migration with a lock of the session; it ends with the connection.
        await db.Database.MigrateAsync(cancellationToken);
        await PostgresTicketWords.EnsureAsync(db, cancellationToken);
    }
}
