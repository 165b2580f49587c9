using Baton.Knowledge;
using Baton.Providers.Databases;
using Baton.Storage;
using Baton.Tickets;
using Baton.Understanding;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Server.Hosting;

/// <summary>Prepares the database and everything that the first ticket would otherwise wait for, and tells when it is done.</summary>
internal sealed class Readiness(IServiceProvider services, StartOptions options, TimeProvider clock)
{
    private static readonly TimeSpan WorkerSilence = TimeSpan.FromSeconds(60);

    private volatile bool isPrepared;

    /// <summary>Applies migrations, loads the sample into an empty database, makes the first admin key. Returns what people should be told.</summary>
    public async Task<IReadOnlyList<string>> PrepareAsync(CancellationToken cancellationToken)
    {
        var told = new List<string>();
        await using var scope = services.CreateAsyncScope();
        var reader = Task.Run(() => scope.ServiceProvider.GetRequiredService<IMessageReader>().Read(new MessageToRead("", "Hello", [])), cancellationToken);
        var db = scope.ServiceProvider.GetRequiredService<BatonDb>();
        await db.UpdateSchemaAsync(cancellationToken);

        var workspace = scope.ServiceProvider.GetRequiredService<Workspaces.LoadWorkspace>();
        if (options.Sample is { } sample && await workspace.IsEmptyAsync(cancellationToken))
        {
            var loaded = await workspace.RunAsync(sample, cancellationToken);
            if (loaded.IsRefused)
                throw new InvalidOperationException(loaded.Problem.Detail);
            told.Add($"Loaded the workspace from {sample}");
        }

        Directory.CreateDirectory(options.DataFolder);
        if (await scope.ServiceProvider.GetRequiredService<Identity.FirstAdminKey>().RunAsync(options.DataFolder, cancellationToken) is { } file)
            told.Add($"Made an admin key: {file}");

        await scope.ServiceProvider.GetRequiredService<KnowledgeIndex>().CatchUpAsync(cancellationToken);
        await reader;
        isPrepared = true;
        return told;
    }

    /// <summary>What is not as it should be; empty when this process can do its work.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ComplaintsAsync(CancellationToken cancellationToken)
    {
        var complaints = new Dictionary<string, string>();
        if (!isPrepared)
            complaints["start"] = "still starting";

        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BatonDb>();
        if (!await db.Database.CanConnectAsync(cancellationToken))
        {
            complaints["database"] = "cannot be reached";
            return complaints;
        }

        if (options.IsWorker && isPrepared
            && clock.GetUtcNow() - (services.GetRequiredService<WorkerHealth>().LastBeatAt ?? clock.GetUtcNow()) > WorkerSilence)
        {
            complaints["worker"] = "gave no sign of life for a minute";
        }

        var forgotten = await scope.ServiceProvider.GetRequiredService<CustomersWaiting>().ForgottenAsync(cancellationToken);
        if (forgotten.Count > 0)
            complaints["customers"] = $"{forgotten.Count} wait without an owner or due work";
        return complaints;
    }
}
