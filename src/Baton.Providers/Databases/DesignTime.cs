using Baton.Providers.Databases.Postgres;
using Baton.Providers.Databases.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Baton.Providers.Databases;

/// <summary>Lets <c>dotnet ef</c> make the contexts without starting the server. No connection is opened.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteBatonDb>
{
    public SqliteBatonDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteBatonDb>().UseSqlite("Data Source=design-time.db").Options);
}

/// <inheritdoc cref="SqliteDesignTime"/>
internal sealed class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresBatonDb>
{
    public PostgresBatonDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresBatonDb>().UseNpgsql("Host=localhost;Database=design_time").Options);
}
