using Baton.Foundation;

namespace Baton.Channels.Widget;

/// <summary>The refusals of the widget; visitors read the details.</summary>
internal static class WidgetProblems
{
    public static Problem SessionMissing() => new(
        ProblemKind.Unauthenticated, "session.missing", "This chat is no longer open here. Start a new one.");

    public static Problem OriginRefused() => new(
        ProblemKind.Forbidden, "origin.not_allowed", "This website may not show the chat. An admin can allow it in Settings → Widget.");

    public static Problem IdentityRequired() => new(
        ProblemKind.Forbidden, "identity.required", "Sign in on this website first; then you can write to us here.");

    public static Problem EmailRequired() => new(
        ProblemKind.Invalid, "email.required", "Leave an e-mail address first, so that we can reach you.", "email");

    public static Problem TooMany() => new(
        ProblemKind.TooMany, "too_many_requests", "That was a lot at once. Wait a moment and try again; what you wrote is still here.");

    public static Problem Changed(int version) => new(
        ProblemKind.Conflict, "widget.changed", $"Somebody changed the settings meanwhile; they are at version {version} now. Load them again.", "expected_version");

    public static Problem TooManyKeys() => new(
        ProblemKind.Conflict, "identity_key.too_many", "Two secrets are active already. Revoke the older one first.");

    public static Problem NoSuchKey() => new(ProblemKind.NotFound, "identity_key.not_found", "There is no such active secret.");

    public static Problem NoDemo() => new(ProblemKind.NotFound, "demo.closed", "The demo is not open here.");

    /// <summary>A signed identity that does not hold. <paramref name="reason"/> is a stable word after <c>identity.</c>.</summary>
    public static Problem Identity(string reason, string detail) =>
        new(ProblemKind.Unauthenticated, $"identity.{reason}", detail, "identity_token");
}
