using System.Diagnostics;
using Baton.Providers.Databases;
using Baton.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Benchmarks.Intake;

/// <summary>
/// What the disk and SQLite allow: the same rows into the same tables and indexes by prepared statements, one connection,
/// WAL and synchronous FULL as in the server, <see cref="Group"/> tickets a commit.
/// </summary>
internal static class BareCommits
{
    public const int Group = 32;

    public static async Task<Limit> RunAsync(WrittenTickets tickets, CancellationToken cancellationToken)
    {
        using var workspace = new Workspace();
        await MigrateAsync(workspace.Folder, cancellationToken);
        using var connection = new SqliteConnection($"Data Source={workspace.Path("baton.db")};Pooling=False");
        connection.Open();
        Execute(connection, "pragma journal_mode=wal; pragma synchronous=full; pragma temp_store=memory; pragma cache_size=-16000;");
        var inserts = tickets.Columns.ToDictionary(table => table.Key, table => Prepare(connection, table.Key, table.Value));

        var (start, busy) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        foreach (var group in tickets.All.Chunk(Group))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Execute(connection, "begin immediate");
            foreach (var row in group.SelectMany(ticket => ticket))
                Insert(inserts[row.Table], row);
            Execute(connection, "commit");
        }

        return new Limit(
            tickets.All.Count / Stopwatch.GetElapsedTime(start).TotalSeconds,
            (Environment.CpuUsage.TotalTime - busy).TotalMicroseconds / tickets.All.Count);
    }

    private static async Task MigrateAsync(string folder, CancellationToken cancellationToken)
    {
        var services = new ServiceCollection().AddSingleton<Signals>().AddSqlite(folder);
        await using var provider = services.BuildServiceProvider();
        await using var db = await provider.GetRequiredService<IDbContextFactory<BatonDb>>().CreateDbContextAsync(cancellationToken);
        await db.UpdateSchemaAsync(cancellationToken);
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string table, IReadOnlyList<string> columns)
    {
        var command = connection.CreateCommand();
        command.CommandText =
            $"""insert into {table} ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) values ({string.Join(", ", columns.Select((_, index) => $"$p{index}"))})""";
        for (var index = 0; index < columns.Count; index++)
            command.Parameters.Add(new SqliteParameter($"$p{index}", null));
        return command;
    }

    private static void Insert(SqliteCommand command, WrittenTickets.Row row)
    {
        for (var index = 0; index < row.Values.Count; index++)
            command.Parameters[index].Value = row.Values[index];
        command.ExecuteNonQuery();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Tickets a second, and microseconds of processor time a ticket.</summary>
    internal sealed record Limit(double PerSecond, double ProcessorTime);
}
