namespace Baton.Tools.Gate;

/// <summary>What tools write into a ticket's timeline.</summary>
internal static class ToolEvents
{
    public const string ApprovalAsked = "approval.asked";

    public const string ApprovalDecided = "approval.decided";

    /// <summary>Something was done, or was not.</summary>
    public const string ActionEnded = "action.ended";
}
