using System.ComponentModel;
using ModelContextProtocol.Server;
using Shop.Accounts;

namespace Shop.Tools;

/// <summary>How the product is doing.</summary>
[McpServerToolType]
internal sealed class StatusTools(Counter counter)
{
    [McpServerTool(Name = "list_outages", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("What does not work at the moment, for everybody.")]
    public Task<OutageList> ListOutages(CancellationToken cancellationToken) =>
        counter.LookAsync("list_outages", books =>
        {
            List<Outage> open = [.. books.Outages.Where(outage => outage.EndedAt is null)];
            return new OutageList(open, open.Count, open.FirstOrDefault());
        }, cancellationToken);
}

internal sealed record OutageList(IReadOnlyList<Outage> Outages, int Count, Outage? Current);
