using Baton.Foundation;
using Baton.Language.Guessing;

namespace Baton.Tickets;

internal static class TicketProblems
{
    public const string ChangedCode = "ticket.changed";

    public static Problem NotFound(Id<Ticket> id) => new(ProblemKind.NotFound, "ticket.not_found", $"There is no ticket {id}.");

    public static Problem Closed(Id<Ticket> id) =>
        new(ProblemKind.Conflict, "ticket.closed", $"Ticket {id} is closed for good; open a new one.");

    public static Problem Changed(Ticket ticket) => new(
        ProblemKind.Conflict,
        ChangedCode,
        $"The ticket changed meanwhile and is at version {ticket.Version} now. Look at it again, then send with the new version.",
        "expected_version")
    {
        Current = TicketView.Of(ticket),
    };

    public static Problem NeverNewAgain() =>
        Problem.Invalid("value", "A ticket is new only until somebody looked at it; use in_progress to give it to the agents.");

    public static Problem UnknownTeammate(string name) => new(
        ProblemKind.Invalid,
        "teammate.unknown",
        $"Nobody who answers tickets is called {name}. Use the name or id of an active teammate from GET /api/v1/teammates, me, or null for nobody.",
        "value");

    public static Problem UnknownWord<TEnum>(string field) where TEnum : struct, Enum =>
        Problem.Invalid(field, $"Use one of: {string.Join(", ", Enum.GetValues<TEnum>().Select(Json.Word))}.");

    public static Problem UnknownLanguage() => Problem.Invalid(
        "value", $"Use one of: {string.Join(", ", LanguageDetector.Codes)}; or null to have the language read again.");

    public static Problem NotResolved() => new(
        ProblemKind.Conflict, "rating.too_early", "A ticket is rated once it is resolved; this one is still open.");

    public static Problem RatingIsFinal() => new(
        ProblemKind.Conflict, "rating.final", "A rating with a comment stays as it is; this one has its comment.");
}
