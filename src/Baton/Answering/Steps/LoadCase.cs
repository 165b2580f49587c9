using Baton.Answering.Agents;
using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Live;
using Baton.Storage;
using Baton.Tickets;
using Baton.Tickets.Similar;
using Microsoft.EntityFrameworkCore;

namespace Baton.Answering.Steps;

/// <summary>Step 1: gathers what is known about the ticket before anybody reads it.</summary>
internal sealed class LoadCase(
    BatonDb db, FindCustomer findCustomer, FindSimilar findSimilar, Roster roster, TimeProvider clock)
{
    /// <summary>The case, or null when the ticket does not exist (any more).</summary>
    public async Task<CaseFile?> RunAsync(Id<Ticket> id, CancellationToken cancellationToken)
    {
        var start = clock.GetTimestamp();
        var ticket = await db.Tickets.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);
        if (ticket is null)
            return null;

        var conversation = await db.Messages.AsNoTracking()
            .Where(message => message.TicketId == id && message.Visibility == MessageVisibility.Public)
            .OrderBy(message => message.Sequence).ToListAsync(cancellationToken);
        var lastOfPerson = conversation.LastOrDefault(message => message.Author is AuthorKind.Teammate)?.Sequence ?? 0;

        var seenBefore = await findSimilar.ForAgentAsync(ticket, cancellationToken);
        var file = new CaseFile
        {
            Ticket = ticket,
            Conversation = conversation,
            Unanswered = conversation.FindAll(message =>
                message.Author is AuthorKind.Customer && message.Sequence > ticket.AnsweredThrough),
            Customer = await findCustomer.RunAsync(ticket.CustomerKey, cancellationToken),
            PastTickets = await findCustomer.PastTicketsAsync(ticket, cancellationToken),
            SeenBefore = seenBefore,
            EarlierAnswers = await EarlierAnswersAsync([.. seenBefore.Where(other => other.IsRepeatAfterAgent)], cancellationToken),
            EarlierOutcomes = await db.Runs.AsNoTracking()
                .Where(run => run.TicketId == id && run.ThroughSequence > lastOfPerson)
                .OrderBy(run => run.FinishedAt).Select(run => run.Outcome).ToListAsync(cancellationToken),
            Instruction = await InstructionAsync(id, lastOfPerson, cancellationToken),
            Team = await roster.TeamAsync(cancellationToken),
            StartedAt = clock.GetUtcNow(),
        };
        return file with { LoadedIn = clock.GetElapsedTime(start) };
    }

    private async Task<IReadOnlyList<EarlierAnswer>> EarlierAnswersAsync(List<SimilarTicket> repeats, CancellationToken cancellationToken)
    {
        if (repeats.Count is 0)
            return [];

        var ids = repeats.ConvertAll(repeat => new Id<Ticket>(repeat.TicketId));
        var replies = await db.Messages.AsNoTracking()
            .Where(message => ids.Contains(message.TicketId) && message.Author == AuthorKind.Agent && message.Citations != null)
            .ToListAsync(cancellationToken);
        return repeats.ConvertAll(repeat => new EarlierAnswer(
            repeat.TicketId, repeat.Number,
            [.. replies.Where(reply => reply.TicketId.Value == repeat.TicketId).SelectMany(reply => MessageView.Of(reply).Citations)]));
    }

    /// <summary>The words of the newest hand-back. Once a person has answered again, they no longer count.</summary>
    private async Task<string?> InstructionAsync(Id<Ticket> id, int lastOfPerson, CancellationToken cancellationToken)
    {
        var data = await db.Events.AsNoTracking()
            .Where(happening => happening.SubjectId == id.Value && happening.Kind == TicketEvents.HandedBack
                && happening.Sequence > lastOfPerson)
            .OrderByDescending(happening => happening.Sequence).Select(happening => happening.Data)
            .FirstOrDefaultAsync(cancellationToken);
        return data is null ? null : Json.Read<StatusChanged>(data)?.Reason;
    }
}
