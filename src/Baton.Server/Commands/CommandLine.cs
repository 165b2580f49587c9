using System.CommandLine;
using Baton.Server.Hosting;

namespace Baton.Server.Commands;

/// <summary>The commands, and the options that all of them take. A wrong option or value is one clear line and exit code 2.</summary>
internal static class CommandLine
{
    public static readonly Option<string> Data = new("--data")
    {
        Description = "Folder for the SQLite database and files",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("BATON__Data") ?? "data",
        Recursive = true,
    };

    public static readonly Option<string?> Database = new("--database")
    {
        Description = "PostgreSQL connection string, such as \"Host=localhost;Database=baton\"; without it SQLite is used",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("BATON__Database"),
        Recursive = true,
    };

    public static readonly Option<string> Urls = new("--urls")
    {
        Description = "Addresses to listen on",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("BATON__Urls") ?? StartOptions.DefaultUrls,
        Recursive = true,
    };

    public static readonly Option<string> Roles = new("--roles")
    {
        Description = "What this process does: web, worker or both",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("BATON__Roles") ?? "web,worker",
        Recursive = true,
    };

    public static readonly Option<string?> Workspace = new("--workspace")
    {
        Description = "Folder of the workspace that an empty database gets, or \"none\"; without it the sample company",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("BATON__Workspace"),
    };

    private const int WrongUse = 2;

    /// <summary>What shells give to what Ctrl-C ended.</summary>
    private const int Stopped = 130;

    /// <summary>Runs what <paramref name="args"/> ask for and returns the exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Create().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            Console.Error.WriteLine($"baton: {parsed.Errors[0].Message.TrimEnd('.')}. See --help.");
            return WrongUse;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("\nbaton: stopped.");
            return Stopped;
        }
        catch (Exception failure)
        {
            // The last door: whatever keeps a command from running is told in one line.
            return StartFailure.Tell(failure, Options(parsed));
        }
    }

    private static RootCommand Create()
    {
        Roles.Validators.Add(result =>
        {
            var wrong = Split(result.GetValueOrDefault<string>()).Except(["web", "worker"]).ToList();
            if (wrong.Count > 0)
                result.AddError($"--roles: unknown role \"{string.Join(", ", wrong)}\"; use web, worker or web,worker.");
        });
        Database.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { Length: > 0 } text && !text.Contains('=', StringComparison.Ordinal))
                result.AddError("--database: expected a connection string such as \"Host=localhost;Database=baton\".");
        });

        var root = new RootCommand("Baton: customer support by a team of AI agents and people.") { HelpName = "baton" };
        root.Options.Add(Data);
        root.Options.Add(Database);
        root.Options.Add(Urls);
        root.Options.Add(Roles);
        root.Options.Add(Workspace);
        var serve = ServeCommand.Create();
        root.Subcommands.Add(serve);
        root.Subcommands.Add(DemoCommand.Create());
        root.Subcommands.Add(EvalCommand.Create());
        root.Subcommands.Add(KnowledgeCommand.Create());
        root.Subcommands.Add(OpenApiCommand.Create());
        root.SetAction((parse, cancellationToken) => ServeCommand.RunAsync(Options(parse), cancellationToken));
        return root;
    }

    /// <summary>What the command line asks for.</summary>
    public static StartOptions Options(ParseResult parse)
    {
        var roles = Split(parse.GetValue(Roles));
        var database = parse.GetValue(Database);
        return new StartOptions(
            parse.GetValue(Data)!,
            string.IsNullOrWhiteSpace(database) ? null : database,
            parse.GetValue(Urls)!,
            roles.Contains("web"),
            roles.Contains("worker"),
            WorkspaceFolder(parse.GetValue(Workspace)));
    }

    private static string? WorkspaceFolder(string? asked) => asked switch
    {
        null or "" => SampleFolder(),
        "none" => null,
        _ => asked,
    };

    /// <summary>The sample workspace beside the program or, while developing, in the repository.</summary>
    public static string? SampleFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var sample = Path.Combine(folder.FullName, "samples", "workspace");
            if (File.Exists(Path.Combine(sample, "workspace.yaml")))
                return sample;
        }

        return null;
    }

    private static string[] Split(string? roles) =>
        (roles ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
