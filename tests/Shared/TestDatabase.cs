using Baton.Providers.Databases;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Baton.Testing;

/// <summary>
/// A fresh, empty database of one kind that is gone afterwards: a SQLite file in a folder of its own, or a database on
/// the server that <c>BATON_TEST_POSTGRES</c> names (set by <c>./test</c>; without it the test is skipped and says so).
/// </summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private const string Variable = "BATON_TEST_POSTGRES";

    private readonly string? server;

    private TestDatabase(DatabaseKind kind, string folder, string? server, string? connectionString) =>
        (Kind, Folder, this.server, ConnectionString) = (kind, folder, server, connectionString);

    public DatabaseKind Kind { get; }

    /// <summary>Data folder; holds the file of a SQLite database.</summary>
    public string Folder { get; }

    /// <summary>For PostgreSQL; null for SQLite.</summary>
    public string? ConnectionString { get; }

    public static async Task<TestDatabase> CreateAsync(DatabaseKind kind)
    {
        var folder = Directory.CreateTempSubdirectory("baton-test-").FullName;
        if (kind is DatabaseKind.Sqlite)
            return new TestDatabase(kind, folder, null, null);

        var server = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(server), $"{Variable} names no PostgreSQL server; ./test starts one.");
        var name = $"baton_{Guid.NewGuid():N}";
        await ExecuteAsync(server!, $"create database {name}");
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 30 };
        return new TestDatabase(kind, folder, server, connection.ToString());
    }

    public void AddTo(IServiceCollection services) =>
        _ = ConnectionString is { } connection ? services.AddPostgres(connection) : services.AddSqlite(Folder);

    public async ValueTask DisposeAsync()
    {
        if (ConnectionString is { } connection)
        {
            await using (var pool = new NpgsqlConnection(connection))
                NpgsqlConnection.ClearPool(pool);
            await ExecuteAsync(server!, $"drop database {new NpgsqlConnectionStringBuilder(connection).Database} with (force)");
        }

        Directory.Delete(Folder, recursive: true);
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
