using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Baton.Language.Guessing;
using Baton.Live;

namespace Baton.Tickets.Timelines;

/// <summary>Says what happened in one line, as a colleague would. What people need not know of is left out.</summary>
internal static partial class TimelineWords
{
    /// <summary>The kinds that a timeline reads at all.</summary>
    public static readonly string[] Kinds =
    [
        TicketEvents.Opened, TicketEvents.MessageAdded, TicketEvents.HandedOff, TicketEvents.Escalated, TicketEvents.TakenOver,
        TicketEvents.HandedBack, TicketEvents.StatusChanged, TicketEvents.Assigned, TicketEvents.PriorityChanged,
        TicketEvents.CategoryChanged, TicketEvents.LanguageChanged, TicketEvents.Rated,
    ];

    /// <summary>Null for what is none of a reader's business, such as the status that an answer brings with it.</summary>
    public static TimelineEvent? Of(Event happening)
    {
        var data = JsonSerializer.Deserialize<JsonElement>(happening.Data);
        var who = Who(happening.Actor);
        var (text, detail) = happening.Kind switch
        {
            TicketEvents.Opened => (Opened(Text(data, "channel")), null),
            TicketEvents.HandedOff => ($"{Name(Text(data, "from"))} handed over to {Name(Text(data, "to"))}", null),
            TicketEvents.Escalated => Escalated(data),
            TicketEvents.TakenOver => ($"{who} took over", null),

            // What the agents are to know stands below it as a note.
            TicketEvents.HandedBack => ($"{who} gave it back to the agents", null),
            TicketEvents.Assigned => (Assigned(who, data), null),
            TicketEvents.PriorityChanged => (Set(who, "priority", data), null),
            TicketEvents.CategoryChanged => (Set(who, "category", data), null),
            TicketEvents.LanguageChanged => (Set(who, "language", data), null),
            TicketEvents.Rated => ($"The customer rated it {data.GetProperty("score").GetInt32()} of 5", Text(data, "comment")),
            TicketEvents.StatusChanged => Status(happening.Actor, who, data),
            _ => (null, null),
        };
        return text is null ? null : new TimelineEvent(happening.Kind, happening.Actor, text, detail);
    }

    /// <summary>A name as people say it: <c>AccountManagerAgent</c> is the account manager agent.</summary>
    public static string Name(string? name) => name switch
    {
        null or "" => "The agents",
        _ when name.EndsWith("Agent", StringComparison.Ordinal) && !name.Contains(' ', StringComparison.Ordinal) =>
            Sentence(CapitalInside().Replace(name, " $1").ToLowerInvariant()),
        _ => name,
    };

    private static string Opened(string? channel) => channel switch
    {
        "chat" => "Opened in the chat",
        "api" or null => "Opened",
        TicketTables.ImportChannel => "Imported with its history",
        _ => $"Opened by {channel}",
    };

    private static (string?, string?) Escalated(JsonElement data) => Text(data, "team") is { } team
        ? ($"Escalated to {team}", Text(data, "reason"))
        : ("Escalated", Text(data, "reason") is "delivery_failed" ? "A reply could not be delivered." : Text(data, "reason"));

    private static string Assigned(string who, JsonElement data) => (Text(data, "teammate"), Text(data, "team")) switch
    {
        ({ } teammate, _) when teammate == who => $"{who} assigned it to themselves",
        ({ } teammate, _) => $"{who} assigned it to {teammate}",
        (null, { } team) => $"{who} passed it to {team}",
        _ => $"{who} left it unassigned",
    };

    private static string Set(string who, string what, JsonElement data) => (Said(Text(data, what)), Said(Text(data, "before"))) switch
    {
        (null, _) => $"{who} lets the agents judge the {what}",
        ({ } now, _) when IsAsRead(data) => $"{who} took the correction of the {what} back: {now}, as the agents read it",
        ({ } now, null) => $"{who} set the {what} to {now}",
        ({ } now, { } before) => $"{who} changed the {what} from {before} to {now}",
    };

    /// <summary>A language by its name, any other word plainly.</summary>
    private static string? Said(string? word) => word is null ? null : LanguageNames.Of(word) ?? Plain(word);

    private static bool IsAsRead(JsonElement data) =>
        data.TryGetProperty("as_read", out var value) && value.ValueKind is JsonValueKind.True;

    private static (string?, string?) Status(string actor, string who, JsonElement data)
    {
        var reason = Text(data, "reason");
        var byTeammate = actor.StartsWith("teammate:", StringComparison.Ordinal);
        return Text(data, "status") switch
        {
            "resolved" when byTeammate => ($"{who} resolved it", reason == TicketEvents.ResolvedByTeammate ? null : reason),
            "resolved" => ("Resolved", reason),
            "snoozed" => (Snoozed(who, Text(data, "snoozed_until")), reason),
            "closed" => ($"{who} closed it for good", reason),
            "escalated" when !byTeammate => ("Back from being snoozed", null),

            // A reply says by itself that the customer is next.
            "pending_customer" or "in_progress" when !byTeammate => (null, null),
            { } status => ($"{who} set the status to {Plain(status)}", reason),
            null => (null, null),
        };
    }

    private static string Snoozed(string who, string? until) =>
        DateTimeOffset.TryParse(until, CultureInfo.InvariantCulture, out var at)
            ? string.Create(CultureInfo.InvariantCulture, $"{who} snoozed it until {at:d MMM, HH:mm} UTC")
            : $"{who} snoozed it until the customer writes";

    private static string Who(string actor) => actor.Split(':', 2) switch
    {
        ["teammate", var name] => name,
        ["agent", var name] => Name(name),
        ["customer", ..] => "The customer",
        _ => "Baton",
    };

    private static string Plain(string? word) => (word ?? "").Replace('_', ' ');

    private static string Sentence(string words) => words.Length is 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private static string? Text(JsonElement data, string field) =>
        data.ValueKind is JsonValueKind.Object && data.TryGetProperty(field, out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()
            : null;

    [GeneratedRegex("(?<!^)([A-Z])")]
    private static partial Regex CapitalInside();
}
