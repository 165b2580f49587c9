using Baton.Providers.Databases;
using Baton.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Server.Tests.Durability;

/// <summary>
/// What a killed server left on disk. A SQLite database is looked at as a copy, so that the next start finds the files
/// exactly as the crash left them, log and all.
/// </summary>
internal sealed class Remains : IAsyncDisposable
{
    private readonly DirectoryInfo? copy;
    private readonly ServiceProvider services;

    private Remains(DirectoryInfo? copy, ServiceProvider services) => (this.copy, this.services) = (copy, services);

    public static Remains Of(TestDatabase database)
    {
        var services = new ServiceCollection().AddSingleton<Signals>().AddSingleton(TimeProvider.System).AddLogging();
        if (database.ConnectionString is { } connection)
            return new Remains(null, services.AddPostgres(connection).BuildServiceProvider());

        var copy = Directory.CreateTempSubdirectory("baton-remains-");
        foreach (var name in (string[])["baton.db", "baton.db-wal"])
        {
            var file = new FileInfo(Path.Combine(database.Folder, name));
            if (file.Exists)
                file.CopyTo(Path.Combine(copy.FullName, name));
        }

        return new Remains(copy, services.AddSqlite(copy.FullName).BuildServiceProvider());
    }

    public async Task<T> ReadAsync<T>(Func<BatonDb, Task<T>> read)
    {
        await using var scope = services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<BatonDb>());
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        copy?.Delete(recursive: true);
    }
}
