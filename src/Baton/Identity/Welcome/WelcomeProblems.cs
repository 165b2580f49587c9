using Baton.Foundation;

namespace Baton.Identity.Welcome;

internal static class WelcomeProblems
{
    public static readonly Problem Unknown = new(
        ProblemKind.NotFound, "welcome.unknown", "This link is not known here. Check that it was copied whole, or ask for a new one.");

    public static readonly Problem Used = new(
        ProblemKind.NotFound, "welcome.used", "This link was used already; each works once. Sign in with the password you chose, or ask an admin for a new link.");

    public static readonly Problem Expired = new(
        ProblemKind.NotFound, "welcome.expired", "This link is too old. Ask for a new one.");

    public static readonly Problem Withdrawn = new(
        ProblemKind.NotFound, "welcome.withdrawn", "This link was taken back or replaced by a newer one. Ask for the new one.");

    public static readonly Problem AdminExists = new(
        ProblemKind.Conflict, "welcome.admin_exists", "Somebody is admin already. Ask them for an invitation.");

    public static readonly Problem InviteExists = new(
        ProblemKind.Conflict, "invite.exists", "There is an open invitation for this address. Renew it to get a new link.", "email");

    public static Problem InviteNotFound(Id<WelcomeLink> id) => new(ProblemKind.NotFound, "invite.not_found", $"There is no open invitation {id}.");
}
