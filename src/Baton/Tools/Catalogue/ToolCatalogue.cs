using System.Text.RegularExpressions;
using Baton.Storage;
using Baton.Tools.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace Baton.Tools.Catalogue;

/// <summary>A function of the program that agents may call.</summary>
internal sealed record BuiltInTool(ToolSpec Spec, AIFunction Function);

/// <summary>A tool of the catalogue.</summary>
/// <param name="Function">What calls it; null when its server cannot be reached or does not offer it.</param>
/// <param name="Off">Why it may not be called now; null when it may.</param>
internal sealed record CatalogueTool(ToolSpec Spec, AIFunction? Function, string? Off)
{
    /// <summary>The same as a stable word.</summary>
    public string OffCode { get; init; } = "switched_off";
}

/// <summary>
/// Every tool there is, as <see cref="AIFunction"/>s with what the workspace rules about them. Files are read anew when they
/// changed; switches and quarantine are looked at for every call, so that they act at once.
/// </summary>
internal sealed partial class ToolCatalogue(
    IDbContextFactory<BatonDb> databases, IToolProvider provider, GuardedHttp http, IOptions<ToolOptions> options, IEnumerable<BuiltInTool> builtIn,
    CheckOffer checkOffer, Signals signals) : IDisposable
{
    /// <summary>Rung after a commit that changed files of tools.</summary>
    public const string Topic = "tools";

    private readonly Signals.Subscription changes = signals.Subscribe(Topic);
    private volatile IReadOnlyList<ToolServer>? servers;

    /// <summary>The servers of the workspace, without the program itself.</summary>
    public async Task<IReadOnlyList<ToolServer>> ServersAsync(CancellationToken cancellationToken)
    {
        var known = servers;
        if (known is not null && !changes.TryTake())
            return known;

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var read = (await db.LiveToolFilesAsync(cancellationToken)).Select(version => ToolFile.Read(version.Server, version.Text!)).ToList();
        return servers = [.. read.Where(one => !one.IsRefused).Select(one => WithSecrets(one.Value))];
    }

    /// <summary>What is ruled about a tool; null when there is none of this name.</summary>
    public async Task<ToolSpec?> SpecAsync(string name, CancellationToken cancellationToken) =>
        (await SpecsAsync(cancellationToken)).FirstOrDefault(spec => spec.Name == name);

    public async Task<IReadOnlyList<ToolSpec>> SpecsAsync(CancellationToken cancellationToken) =>
        [.. builtIn.Select(tool => tool.Spec), .. (await ServersAsync(cancellationToken)).SelectMany(server => server.Tools)];

    /// <summary>A tool, ready to be called or with the reason why it may not be; null when there is none of this name.</summary>
    public async Task<CatalogueTool?> FindAsync(string name, string agent, CancellationToken cancellationToken)
    {
        if (await SpecAsync(name, cancellationToken) is not { } spec)
            return null;
        if (await WhyOffAsync(spec, agent, cancellationToken) is { } off)
            return new CatalogueTool(spec, null, off);
        if (builtIn.FirstOrDefault(tool => tool.Spec.Name == name) is { } own)
            return new CatalogueTool(spec, own.Function, null);

        var server = (await ServersAsync(cancellationToken)).First(one => one.Name == spec.Server);
        if (server.Kind is ToolServerKind.Http)
            return new CatalogueTool(spec, new HttpTool(name, spec.Description, server.Requests[name], http, Filled), null);

        return await OfferedAsync(spec, server, cancellationToken);
    }

    private async Task<CatalogueTool> OfferedAsync(ToolSpec spec, ToolServer server, CancellationToken cancellationToken)
    {
        try
        {
            var offered = await provider.OfferedAsync(server.Mcp!, cancellationToken);
            if (offered.FirstOrDefault(function => function.Name == spec.Remote) is not { } function)
                return new CatalogueTool(spec, null, $"{server.Title} does not offer it any more.") { OffCode = "not_offered" };
            return await checkOffer.RunAsync(spec, function, cancellationToken) is { } quarantine
                ? new CatalogueTool(spec, null, quarantine) { OffCode = "quarantined" }
                : new CatalogueTool(spec, function, null);
        }
        catch (ToolRefusalException refusal)
        {
            return new CatalogueTool(spec, null, refusal.Message) { OffCode = refusal.Code };
        }
    }

    public void Dispose() => changes.Dispose();

    private async Task<string?> WhyOffAsync(ToolSpec spec, string agent, CancellationToken cancellationToken)
    {
        string[] keys = [Switch.OfTool(spec.Name), Switch.OfServer(spec.Server), Switch.OfAgent(agent)];
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Switches.Where(off => keys.Contains(off.Key)).Select(off => $"{off.By} switched it off: {off.Reason}")
            .FirstOrDefaultAsync(cancellationToken);
    }

    private ToolServer WithSecrets(ToolServer server) => server.Mcp is not { } mcp ? server : server with
    {
        Mcp = mcp with
        {
            Command = [.. mcp.Command.Select(Filled)],
            Environment = mcp.Environment.ToDictionary(pair => pair.Key, pair => Filled(pair.Value)),
            Headers = mcp.Headers.ToDictionary(pair => pair.Key, pair => Filled(pair.Value)),
        },
    };

    /// <summary><c>${secret:NAME}</c> is a configured secret, <c>${program}</c> the folder of this program, <c>${data}</c> that of the data.</summary>
    private string Filled(string text) => Placeholder().Replace(text, match => match.Groups[1].Value switch
    {
        "program" => AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar),
        "data" => Path.GetFullPath(options.Value.DataFolder),
        var name when name.StartsWith("secret:", StringComparison.Ordinal) && options.Value.Secrets.TryGetValue(name[7..], out var secret) => secret,
        var name => throw new InvalidOperationException($"${{{name}}} is not set; configure Tools:Secrets:{name.Replace("secret:", "", StringComparison.Ordinal)}."),
    });

    [GeneratedRegex(@"\$\{([\w:]+)\}")]
    private static partial Regex Placeholder();
}
