using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Providers.Tests.Databases;

public sealed class MigrationTests
{
    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public void The_model_has_no_change_without_a_migration(DatabaseKind kind)
    {
        using var db = DesignTime(kind);

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Both_databases_have_the_same_migrations()
    {
        using var sqlite = DesignTime(DatabaseKind.Sqlite);
        using var postgres = DesignTime(DatabaseKind.Postgres);

        Assert.NotEmpty(Names(sqlite));
        Assert.Equal(Names(sqlite), Names(postgres));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Migrating_an_up_to_date_database_changes_nothing(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var ticket = await desk.GivenTicketAsync();

        await desk.ReadAsync(async db =>
        {
            await db.Database.MigrateAsync(Ceiling.Token);
            return true;
        });

        Assert.Equal("Cannot sign in", (await desk.TicketAsync(ticket.Id)).Subject);
        Assert.Empty(await desk.ReadAsync(db => db.Database.GetPendingMigrationsAsync(Ceiling.Token)));
    }

    /// <summary>What comes after the time stamp, in order.</summary>
    private static List<string> Names(BatonDb db) =>
        [.. db.Database.GetMigrations().Select(name => name[(name.IndexOf('_', StringComparison.Ordinal) + 1)..])];

    private static BatonDb DesignTime(DatabaseKind kind) => kind is DatabaseKind.Sqlite
        ? new Baton.Providers.Databases.SqliteDesignTime().CreateDbContext([])
        : new Baton.Providers.Databases.PostgresDesignTime().CreateDbContext([]);
}
