using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using Baton.Server.Tests.Running;
using Microsoft.Data.Sqlite;

namespace Baton.Server.Tests.Durability;

/// <summary>The start is the moment in which a crash does the most damage: whatever it left half done, the next start completes.</summary>
[Collection("Durability")]
public sealed class KilledStartTests
{
    private const int Starts = 6;
    private const int MostMilliseconds = 3500;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_first_start_killed_at_any_moment_is_made_good_by_the_next(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        for (var start = 1; start <= Starts; start++)
        {
            await using var server = ServerProcess.Begin(database, new ConcurrentQueue<string>());
            await server.EndsWithinAsync(TimeSpan.FromMilliseconds(start * MostMilliseconds / Starts));
        }

        await ExpectWholeAsync(database);
    }

    /// <summary>EF marks a running migration of SQLite with a row that nobody takes away after a crash.</summary>
    [Fact]
    public async Task A_migration_that_was_killed_does_not_stop_the_next_start()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await ExecuteAsync(database, """
            pragma journal_mode=WAL;
            create table "__EFMigrationsLock" ("Id" integer not null primary key, "Timestamp" text not null);
            insert into "__EFMigrationsLock" values (1, '2026-01-01 00:00:00+00:00');
            """);

        await ExpectWholeAsync(database);
    }

    [Fact]
    public async Task A_database_file_without_content_is_filled_by_the_next_start()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await File.WriteAllBytesAsync(Path.Combine(database.Folder, "baton.db"), [], Cancelled);

        await ExpectWholeAsync(database);
    }

    /// <summary>A copy made by <c>vacuum into</c> is in SQLite's older journal mode.</summary>
    [Fact]
    public async Task A_database_that_came_from_a_backup_is_opened()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await ExpectWholeAsync(database);
        await ExecuteAsync(database, "pragma journal_mode=DELETE;");

        await ExpectWholeAsync(database);
    }

    /// <summary>The key was stored, and the process died before its file had its name.</summary>
    [Fact]
    public async Task A_first_key_whose_file_was_not_finished_is_found_by_the_next_start()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await ExpectWholeAsync(database);
        var file = Path.Combine(database.Folder, "admin.key");
        File.Move(file, $"{file}.4711.new");

        await ExpectWholeAsync(database);

        Assert.Equal([file], Directory.GetFiles(database.Folder, "admin.key*"));
    }

    private static async Task ExecuteAsync(TestDatabase database, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(database.Folder, "baton.db")};Pooling=False");
        await connection.OpenAsync(Cancelled);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Cancelled);
    }

    /// <summary>Ready, with a key that works and the whole sample company.</summary>
    private static async Task ExpectWholeAsync(TestDatabase database)
    {
        await using var server = ServerProcess.Begin(database, new ConcurrentQueue<string>());
        using var client = new HttpClient { BaseAddress = await server.ReadyAsync(Cancelled) };
        var key = await File.ReadAllTextAsync(Path.Combine(database.Folder, "admin.key"), Cancelled);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.Trim());

        var agents = (await client.ReadAsync("/api/v1/agents")).Expect(HttpStatusCode.OK);
        Assert.Equal(Directory.GetFiles(Path.Combine(Repository.SampleWorkspace, "agents")).Length, agents.Json.GetArrayLength());
        var request = new { customer_id = "cust_001", subject = "Sign in", description = "I forgot my password.", category = "account_management" };
        var ticket = (await client.SendAsync("POST", "/tickets/create?wait=60", request)).Expect(HttpStatusCode.Created);
        Assert.False(string.IsNullOrEmpty(
            ticket["processing_result"].GetProperty("specialist_response").GetProperty("response").GetString()));
    }
}
