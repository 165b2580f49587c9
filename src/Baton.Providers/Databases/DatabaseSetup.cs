using Baton.Live;
using Baton.Providers.Databases.Postgres;
using Baton.Providers.Databases.Sqlite;
using Baton.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Baton.Providers.Databases;

/// <summary>Chooses the database: PostgreSQL when a connection string is given, else a SQLite file in the data folder.</summary>
public static class DatabaseSetup
{
    /// <summary>SQLite in <paramref name="dataFolder"/>, which is made if it is missing.</summary>
    public static IServiceCollection AddSqlite(this IServiceCollection services, string dataFolder)
    {
        Directory.CreateDirectory(dataFolder);
        var database = new SqliteDatabase(Path.Combine(dataFolder, "baton.db"));
        services.AddSingleton(database);
        services.AddPooledDbContextFactory<SqliteBatonDb>(builder => database.Configure((DbContextOptionsBuilder<SqliteBatonDb>)builder));
        services.AddSingleton<ITransactions, SqliteTransactions>();
        services.AddSingleton<IFeedHorizon, SqliteFeedHorizon>();
        services.AddSingleton<ITextSearch, SqliteTicketSearch>();
        services.AddSealing().PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(dataFolder, "keys")));
        return services.AddBatonDb<SqliteBatonDb>();
    }

    /// <summary>PostgreSQL by an Npgsql connection string.</summary>
    public static IServiceCollection AddPostgres(this IServiceCollection services, string connectionString)
    {
        services.AddSingleton(_ => NpgsqlDataSource.Create(connectionString));
        services.AddPooledDbContextFactory<PostgresBatonDb>(
            (provider, builder) => builder.UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>()));
        services.AddSingleton<ITransactions, PostgresTransactions>();
        services.AddSingleton<IFeedHorizon, PostgresFeedHorizon>();
        services.AddSingleton<ITextSearch, PostgresTicketSearch>();
        services.AddSealing().PersistKeysToDbContext<PostgresBatonDb>();
        services.AddHostedService<PostgresListener>();
        return services.AddBatonDb<PostgresBatonDb>();
    }

    /// <summary>
    /// The keys that secrets are sealed with. With SQLite they lie beside the file, so that a copy of the database alone
    /// opens nothing; with PostgreSQL they lie in the database, because every node must open what another one sealed.
    /// </summary>
    private static IDataProtectionBuilder AddSealing(this IServiceCollection services) =>
        services.AddDataProtection().SetApplicationName("Baton");

    private static IServiceCollection AddBatonDb<TContext>(this IServiceCollection services)
        where TContext : BatonDb
    {
        services.AddSingleton<IDbContextFactory<BatonDb>, Factory<TContext>>();
        services.AddScoped<BatonDb>(provider => provider.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext());
        return services;
    }

    private sealed class Factory<TContext>(IDbContextFactory<TContext> inner) : IDbContextFactory<BatonDb>
        where TContext : BatonDb
    {
        public BatonDb CreateDbContext() => inner.CreateDbContext();
    }
}
