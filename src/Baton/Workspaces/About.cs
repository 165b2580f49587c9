using System.Reflection;
using Baton.Answering.Agents;
using Baton.Channels.Widget;
using Baton.Customers;
using Baton.Knowledge;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Workspaces;

/// <summary>What is running here.</summary>
/// <param name="Version">Version of the program.</param>
/// <param name="Database">Kind of the database.</param>
/// <param name="Node">The process that answered.</param>
/// <param name="StartedAt">When that process started.</param>
/// <param name="Runtime">The .NET runtime it runs on.</param>
/// <param name="Counts">How much there is of what.</param>
/// <param name="Licence">SPDX name.</param>
/// <param name="Links">Where to read on.</param>
public sealed record AboutView(
    string Version, string Database, string Node, DateTimeOffset StartedAt, string Runtime, AboutCounts Counts, string Licence,
    IReadOnlyDictionary<string, string> Links);

public sealed record AboutCounts(int Tickets, int Customers, int Articles, int Agents);

internal sealed class ReadAbout(BatonDb db, DemoIsOpen demoIsOpen)
{
    private static readonly DateTimeOffset Started =
        new(System.Diagnostics.Process.GetCurrentProcess().StartTime.ToUniversalTime(), TimeSpan.Zero);

    public async Task<AboutView> RunAsync(CancellationToken cancellationToken) => new(
        Version(),
        db.Database.ProviderName?.Split('.')[^1] ?? "unknown",
        $"{Environment.MachineName}-{Environment.ProcessId}",
        Started,
        System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription,
        new AboutCounts(
            await db.Tickets.CountAsync(cancellationToken),
            await db.Customers.CountAsync(cancellationToken),
            await db.Articles.CountAsync(cancellationToken),
            await db.Agents.CountAsync(cancellationToken)),
        "Apache-2.0",
        await LinksAsync(cancellationToken));

    private async Task<Dictionary<string, string>> LinksAsync(CancellationToken cancellationToken)
    {
        var links = new Dictionary<string, string>
        {
            ["api"] = "/openapi/v1.json",
            ["help_centre"] = "/help",
        };
        if (await demoIsOpen.RunAsync(cancellationToken))
            links["demo"] = "/demo";
        return links;
    }

    /// <summary>Without the commit that some builds append.</summary>
    private static string Version() =>
        typeof(ReadAbout).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
