using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Baton.Providers.Databases.Sqlite;

/// <summary>The file, and how every connection to it is set up.</summary>
internal sealed class SqliteDatabase(string file)
{
    /// <summary>Readers wait this long for the rare moments in which the file is locked whole (checkpoint, migration).</summary>
    private const int BusyTimeoutMilliseconds = 15_000;

    private const string ReadOnly = "Mode=ReadOnly";

    public string File { get; } = Path.GetFullPath(file);

    public string ConnectionString { get; } = new SqliteConnectionStringBuilder
    {
        DataSource = Path.GetFullPath(file),
        Mode = SqliteOpenMode.ReadWriteCreate,
        Cache = SqliteCacheMode.Private,
        Pooling = true,
        ForeignKeys = true,
    }.ToString();

    public DbContextOptionsBuilder<SqliteBatonDb> Configure(
        DbContextOptionsBuilder<SqliteBatonDb> builder, DbConnection? connection = null)
    {
        _ = connection is null ? builder.UseSqlite(ConnectionString) : builder.UseSqlite(connection);
        builder.AddInterceptors(PragmasOnOpen.Instance);
        return builder;
    }

    public static async Task OpenAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        await connection.OpenAsync(cancellationToken);
        SetPragmas(connection);
    }

    /// <summary>
    /// WAL lets readers go on while one writes; synchronous FULL puts every commit on disk before it is answered.
    /// </summary>
    private static void SetPragmas(DbConnection connection)
    {
        // EF looks with a read-only connection whether the file exists. That one cannot switch WAL on, and must not fail
        // for it: a file that a crash left empty or that came from a backup does not have it yet.
        if (connection.ConnectionString.Contains(ReadOnly, StringComparison.OrdinalIgnoreCase))
            return;

        using var command = connection.CreateCommand();
        command.CommandText =
            $"PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout={BusyTimeoutMilliseconds}; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000;";
        command.ExecuteNonQuery();
    }

    private sealed class PragmasOnOpen : DbConnectionInterceptor
    {
        public static PragmasOnOpen Instance { get; } = new();

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => SetPragmas(connection);

        public override Task ConnectionOpenedAsync(
            DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            SetPragmas(connection);
            return Task.CompletedTask;
        }
    }
}
