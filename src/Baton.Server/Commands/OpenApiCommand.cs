using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Baton.Server.Commands;

/// <summary><c>baton openapi FILE</c>: writes the description of the API, which the web's client is generated from.</summary>
internal static class OpenApiCommand
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n" };

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "Where to write the description" };
        var command = new Command("openapi", "Write the description of the HTTP API to a file") { file };
        command.SetAction((parse, cancellationToken) => RunAsync(parse.GetValue(file)!, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string file, CancellationToken cancellationToken)
    {
        await using var baton = await TemporaryBaton.StartAsync(options => options with { IsWeb = true }, cancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(baton.App.Urls.First()) };
        var text = await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), cancellationToken);
        await File.WriteAllTextAsync(file, Stable(text), cancellationToken);
        return 0;
    }

    /// <summary>Without the address that it was asked at, which differs each time.</summary>
    public static string Stable(string description)
    {
        var document = JsonNode.Parse(description)!.AsObject();
        document.Remove("servers");
        return document.ToJsonString(Readable) + "\n";
    }
}
