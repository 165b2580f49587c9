using Baton.Foundation;

namespace Baton.Identity.People;

internal static class PeopleProblems
{
    public static readonly Problem LastAdmin = new(
        ProblemKind.Conflict, "teammate.last_admin", "Somebody has to be admin. Make another teammate admin first.");

    public static readonly Problem NameTaken = new(
        ProblemKind.Conflict, "teammate.name_taken", "A teammate has this name already. Names sign replies, so each is used once.", "name");

    public static readonly Problem EmailTaken = new(
        ProblemKind.Conflict, "teammate.email_taken", "A teammate has this e-mail address already.", "email");

    public static readonly Problem NotAPerson = new(
        ProblemKind.Forbidden, "session.required", "This belongs to a person: sign in instead of using a key.");

    public static readonly Problem Inactive = new(
        ProblemKind.Conflict, "teammate.inactive", "This teammate is deactivated. Let them back in first.");

    public static Problem NotFound(Id<Teammate> id) => new(ProblemKind.NotFound, "teammate.not_found", $"There is no teammate {id}.");
}
