using Baton.Providers.Databases.Sqlite;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Providers.Databases;

/// <summary>Brings the tables to the version that this program needs.</summary>
public static class SchemaUpdate
{
    /// <summary>Applies what is missing. Several processes may start at once, and one that was killed in the middle is made good.</summary>
    public static Task UpdateSchemaAsync(this BatonDb db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);

        // PostgreSQL guards a migration with a lock of the session; it ends with the connection.
        return db is SqliteBatonDb ? SqliteMigration.RunAsync(db, cancellationToken) : db.Database.MigrateAsync(cancellationToken);
    }
}
