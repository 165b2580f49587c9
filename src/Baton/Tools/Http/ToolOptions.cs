using System.ComponentModel.DataAnnotations;

namespace Baton.Tools.Http;

/// <summary>What tools may reach, and what they need for it.</summary>
public sealed class ToolOptions
{
    /// <summary>
    /// Hosts in the own network that HTTP tools may call, such as <c>erp.intern</c> or <c>localhost:8081</c>; none unless they are
    /// named. Every other address must be one of the internet.
    /// </summary>
    public IReadOnlyList<string> PrivateHosts { get; init; } = [];

    /// <summary>Values for <c>${secret:NAME}</c> in headers and environments of tool files, such as <c>TOOLS__SECRETS__CRM</c>. Never returned.</summary>
    public IReadOnlyDictionary<string, string> Secrets { get; init; } = new Dictionary<string, string>();

    /// <summary>Where the data lies; <c>${data}</c> in tool files.</summary>
    public string DataFolder { get; set; } = "data";

    /// <summary>How long an approval waits for a teammate before the ticket goes to a person.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan ApprovalLife { get; init; } = TimeSpan.FromHours(24);
}
