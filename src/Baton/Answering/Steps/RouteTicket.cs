using Baton.Answering.Agents;
using Baton.Answering.Replies;
using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Language.Words;
using Baton.Tickets;
using Baton.Understanding;
using Baton.Understanding.Issues;

namespace Baton.Answering.Steps;

/// <summary>
/// Step 4: which agent goes on. The first message is routed by its category; later ones stay with the agent in charge
/// unless they are clearly about something else. What a person set is never changed.
/// </summary>
internal static class RouteTicket
{
    /// <summary>A follow-up is often short; only a clear reading may take it away from the agent who knows the story.</summary>
    private const double SureEnoughToHandOff = 0.75;

    /// <summary>Shorter follow-ups say too little about a category.</summary>
    private const int WordsToHandOff = 6;

    public static RouteTaken Run(CaseFile file, Reading reading, JudgedPriority priority)
    {
        var ticket = file.Ticket;
        var current = file.Team.Named(ticket.Agent);
        if (ticket.CategoryIsGiven && ticket.Category is { } given)
            return To(file, file.Team.For(given), given, 1, "the category was given", reading, priority);
        if (current is null || ticket.Category is not { } known)
            return To(file, file.Team.For(reading.Category.Category), reading.Category.Category, reading.Category.Probability, "read from the message", reading, priority);

        var next = file.Team.For(reading.Category.Category);
        var isAnotherMatter = next is not null && next.Name != current.Name
            && reading.Category.Probability >= SureEnoughToHandOff
            && !StandsApart.AsksOn(file.NewWords)
            && reading.Solved is null && reading.NotSolved is null && reading.Vague is null
            && file.NewWords.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= WordsToHandOff;
        return isAnotherMatter
            ? To(file, next, reading.Category.Category, reading.Category.Probability, "the new message is about something else", reading, priority)
            : new RouteTaken(current.Name, current.Name, known, 1, "the agent in charge goes on", null);
    }

    private static RouteTaken To(
        CaseFile file, Agent? agent, TicketCategory category, double probability, string why, Reading reading, JudgedPriority priority)
    {
        var from = file.Ticket.Agent ?? Roster.TriageAgent;
        var to = agent?.Name ?? Roster.TriageAgent;
        var note = from == to ? null : new HandoffNote(
            Quote.Of(file.NewWords),
            category,
            priority.Level,
            reading.Language,
            "claimed",
            [.. file.AlreadyCited.Select(citation => $"pointed to {citation.Article} {citation.Title}").Distinct()],
            [.. file.Conversation.Where(message => message.Author is AuthorKind.Agent && message.Citations is null)
                .Select(message => Quote.Of(message.Body))]);
        return new RouteTaken(from, to, category, probability, why, note);
    }
}
