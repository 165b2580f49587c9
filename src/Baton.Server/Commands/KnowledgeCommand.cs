using System.CommandLine;
using Baton.Knowledge;
using Baton.Knowledge.Imports;
using Baton.Server.Hosting;

namespace Baton.Server.Commands;

/// <summary><c>baton knowledge import PATH…</c>: files and folders into articles.</summary>
internal static class KnowledgeCommand
{
    private static readonly Argument<string[]> Paths = new("paths")
    {
        Description = "Markdown or text files, or folders of them",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Command Create()
    {
        var import = new Command("import", "Bring files into the knowledge base");
        import.Arguments.Add(Paths);
        import.SetAction((parse, cancellationToken) => ImportAsync(
            CommandLine.Options(parse) with { IsWeb = false, IsWorker = false, Sample = null }, parse.GetValue(Paths)!, cancellationToken));
        return new Command("knowledge", "Work with articles") { import };
    }

    private static async Task<int> ImportAsync(StartOptions options, string[] paths, CancellationToken cancellationToken)
    {
        await using var app = BatonHost.Build(options, QuietLogs.Apply);
        await app.Services.GetRequiredService<Readiness>().PrepareAsync(cancellationToken);
        await using var scope = app.Services.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<ImportArticles>()
            .RunAsync(paths, "import", new Printer(), cancellationToken);
        if (result.IsRefused)
        {
            Console.Error.WriteLine($"baton: {result.Problem.Detail}");
            return 2;
        }

        var files = result.Value;
        Console.WriteLine(
            $"{files.Count(file => file.Saving is Saving.Created)} new, {files.Count(file => file.Saving is Saving.Changed)} changed, "
            + $"{files.Count(file => file.Saving is Saving.Unchanged)} unchanged, {files.Count(file => file.Problem is not null)} failed");
        return files.Any(file => file.Problem is not null) ? 1 : 0;
    }

    private sealed class Printer : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            var line = $"{value.Done,5}/{value.Total}  {value.Latest.File}";
            if (value.Latest.Problem is { } problem)
                Console.Error.WriteLine($"{line}: {problem}");
            else
                Console.WriteLine($"{line}: {value.Latest.Key} {value.Latest.Saving?.ToString().ToLowerInvariant()}");
        }
    }
}
