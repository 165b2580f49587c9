using Baton.Foundation;

namespace Baton.Tickets.Inbox;

internal static class SavedViewProblems
{
    public static Problem NotFound(Id<SavedView> id) =>
        new(ProblemKind.NotFound, "view.not_found", $"There is no view {id} that you can see.");

    public static Problem NotYours() =>
        new(ProblemKind.Forbidden, "view.not_yours", "Only the person who made a view, or a lead if it is shared, changes it.");

    public static Problem LeadsShare() =>
        new(ProblemKind.Forbidden, "view.leads_share", "Only a lead shares views with the team. Save it for yourself.");

    public static Problem TooMany(int most) =>
        new(ProblemKind.Conflict, "view.too_many", $"You have {most} views. Delete one that you no longer need.");
}
