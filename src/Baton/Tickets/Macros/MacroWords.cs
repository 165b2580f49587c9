using System.ComponentModel.DataAnnotations;
using Baton.Foundation;
using Baton.Language.Guessing;

namespace Baton.Tickets.Macros;

/// <summary>What a macro says and does.</summary>
public sealed record MacroWords
{
    internal const int MostActions = 5;

    /// <summary>What people look for it by, on one line.</summary>
    [Required, StringLength(100, MinimumLength = 1), OneLine]
    public required string Name { get; init; }

    /// <summary>
    /// Markdown, up to 20,000 characters. Placeholders: <c>{{customer.first_name}}</c>, <c>{{customer.name}}</c>,
    /// <c>{{ticket.number}}</c>, <c>{{ticket.subject}}</c>, <c>{{teammate.name}}</c>, <c>{{teammate.first_name}}</c>.
    /// </summary>
    [StringLength(20_000), StorableText]
    public string Text { get; init; } = "";

    /// <summary>What happens to the ticket when the words are sent, at most 5: assign, status, priority, category.</summary>
    [MaxLength(MostActions)]
    public IReadOnlyList<TicketChange> Actions { get; init; } = [];

    /// <summary>For the whole team; leads make those. Otherwise it is your own. Cannot be changed later.</summary>
    public bool Shared { get; init; }

    /// <summary>With a change: the version that was seen; 409 when it is another by now.</summary>
    public int? ExpectedVersion { get; init; }
}

/// <summary>A macro as the team sees it. <c>actions_in_words</c> says what each action does.</summary>
public sealed record MacroView(
    Guid Id,
    string Name,
    string Text,
    IReadOnlyList<TicketChange> Actions,
    IReadOnlyList<string> ActionsInWords,
    bool Shared,
    string ChangedBy,
    DateTimeOffset UpdatedAt,
    int Version)
{
    internal static MacroView Of(Macro macro) => new(
        macro.Id.Value, macro.Name, macro.Text, macro.Actions, [.. macro.Actions.Select(MacroActions.InWords)],
        macro.IsShared, macro.ChangedBy, macro.UpdatedAt, macro.Version);
}

/// <summary>A macro filled in for one ticket, ready for the composer.</summary>
/// <param name="Text">With every placeholder replaced.</param>
/// <param name="Actions">Send them along with the reply, or leave out what does not fit.</param>
/// <param name="ActionsInWords">The same for people.</param>
/// <param name="Unknown">Placeholders that nothing is known for; a person has to fill them in.</param>
public sealed record MacroPreview(
    string Text, IReadOnlyList<TicketChange> Actions, IReadOnlyList<string> ActionsInWords, IReadOnlyList<string> Unknown);

internal static class MacroActions
{
    private static readonly TicketAction[] Allowed =
    [
        TicketAction.Assign, TicketAction.AssignTeam, TicketAction.SetStatus, TicketAction.SetPriority, TicketAction.SetCategory,
        TicketAction.SetLanguage,
    ];

    /// <summary>Refuses what a macro cannot do, when it is written and not only when somebody uses it.</summary>
    public static Problem? Check(IReadOnlyList<TicketChange> actions)
    {
        // Nothing can follow once a ticket is closed for good.
        if (actions.SkipLast(1).Any(action => action is { Action: TicketAction.SetStatus, Value: "closed" }))
            return Problem.Invalid("actions", "Closing a ticket for good comes last.");

        foreach (var action in actions)
        {
            var fits = action.Action switch
            {
                TicketAction.SetStatus => Json.TryWord<TicketStatus>(action.Value, out var status)
                    && status is not TicketStatus.New && action.SnoozedUntil is null,
                TicketAction.SetPriority => action.Value is null || Json.TryWord<TicketPriority>(action.Value, out _),
                TicketAction.SetCategory => action.Value is null || Json.TryWord<TicketCategory>(action.Value, out _),
                TicketAction.SetLanguage => CorrectReading.IsLanguage(action),
                _ => Allowed.Contains(action.Action),
            };
            if (!fits || action.AsRead)
                return Problem.Invalid("actions", $"A macro cannot {Json.Word(action.Action).Replace('_', ' ')} \"{action.Value}\".");
        }

        return null;
    }

    public static Problem? CheckFor(Ticket ticket) => ticket.Status is TicketStatus.Closed ? TicketProblems.Closed(ticket.Id) : null;

    public static string InWords(TicketChange action) => action.Action switch
    {
        TicketAction.Assign when action.Value is "me" => "Assign to whoever sends it",
        TicketAction.Assign => action.Value is null ? "Leave unassigned" : $"Assign to {action.Value}",
        TicketAction.AssignTeam => action.Value is null ? "Take away from its team" : $"Pass to {action.Value}",
        TicketAction.SetStatus => $"Set status to {Plain(action.Value)}",
        TicketAction.SetPriority => action.Value is null ? "Let the agents judge the priority" : $"Set priority to {Plain(action.Value)}",
        TicketAction.SetCategory => action.Value is null ? "Let the agents judge the category" : $"Set category to {Plain(action.Value)}",
        TicketAction.SetLanguage => action.Value is null ? "Let the agents judge the language" : $"Set language to {LanguageNames.Of(action.Value) ?? action.Value}",
        _ => Plain(Json.Word(action.Action)),
    };

    private static string Plain(string? word) => (word ?? "").Replace('_', ' ');
}
