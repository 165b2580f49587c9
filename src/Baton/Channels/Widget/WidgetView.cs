using Baton.Tickets.Attachments;

namespace Baton.Channels.Widget;

/// <summary>The widget's settings as admins see them.</summary>
public sealed record WidgetView
{
    public required int Version { get; init; }

    public required string? Name { get; init; }

    /// <summary>The name that visitors read: <c>name</c>, or the company's.</summary>
    public required string ShownName { get; init; }

    public required IReadOnlyDictionary<string, string> Greetings { get; init; }

    public required IReadOnlyDictionary<string, string> AwayMessages { get; init; }

    public required string Colour { get; init; }

    /// <summary>The ink that the widget writes with on <c>colour</c>.</summary>
    public required string Ink { get; init; }

    public required WidgetPosition Position { get; init; }

    public required WidgetTheme Theme { get; init; }

    public required IReadOnlyList<string> Origins { get; init; }

    public required EmailQuestion Email { get; init; }

    public required bool AllowsAttachments { get; init; }

    /// <summary>Which files are taken, from visitors and from the team.</summary>
    public required FileLimits Files { get; init; }

    public required bool RequiresIdentity { get; init; }

    public required bool HasDemo { get; init; }

    /// <summary>Whether <c>/demo</c> can be opened now.</summary>
    public required bool IsDemoOpen { get; init; }

    /// <summary>The secrets that identities may be signed with; without the secrets.</summary>
    public required IReadOnlyList<IdentityKeyView> IdentityKeys { get; init; }

    /// <summary>What should be looked at before customers see it, in words.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }
}

/// <summary>A secret for signed identities. <paramref name="Hint"/>: its last four characters.</summary>
public sealed record IdentityKeyView(Guid Id, string Hint, DateTimeOffset CreatedAt, DateTimeOffset? UsedAt);

/// <summary>A new secret. <paramref name="Secret"/> is shown this once.</summary>
public sealed record NewIdentityKey(Guid Id, string Secret, DateTimeOffset CreatedAt);
