using Baton.Answering;
using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Baton.Insights;

/// <summary>Lists the tickets that a figure counts, newest first: the same facts, filtered instead of grouped.</summary>
internal sealed class ListInsightTickets(BatonDb db, IOptions<AnsweringOptions> answering, TimeProvider clock)
{
    public const int LargestPage = 200;

    public async Task<Result<Page<InsightTicket>>> RunAsync(
        InsightFilter filter, InsightMark mark, string? cursor, int limit, CancellationToken cancellationToken)
    {
        if (limit is < 1 or > LargestPage)
            return Problem.Invalid("limit", $"Ask for 1 to {LargestPage} tickets a page.");
        var condition = mark.ToCondition(filter.Period);
        if (condition.IsRefused)
            return condition.Problem;
        if (!Place.TryRead(cursor, out var place))
            return Problem.Invalid("cursor", "Use the next_cursor of the page before, unchanged.");

        var facts = TicketFacts.Of(db, filter, clock.GetUtcNow() - answering.Value.AssumeResolvedAfter).Where(condition.Value);
        if (place is { } after)
        {
            facts = facts.Where(fact => fact.Ticket.CreatedAt < after.CreatedAt
                || (fact.Ticket.CreatedAt == after.CreatedAt && fact.Ticket.Id.CompareTo(after.Id) < 0));
        }

        var found = await facts.OrderByDescending(fact => fact.Ticket.CreatedAt).ThenByDescending(fact => fact.Ticket.Id)
            .Take(limit + 1)
            .Select(fact => new InsightTicket(
                fact.Ticket.Id.Value, fact.Ticket.Subject, fact.Ticket.CustomerKey, fact.Ticket.Category, fact.Outcome,
                fact.Ticket.Agent, fact.Ticket.Teammate, fact.Ticket.CreatedAt,
                fact.FirstReplyTicks / (double)TimeSpan.TicksPerSecond, fact.IsPassedOn ? fact.Reason ?? "other" : null,
                fact.Ticket.CustomerSatisfaction, fact.Confidence))
            .ToListAsync(cancellationToken);
        return new Page<InsightTicket>([.. found.Take(limit)], found.Count > limit ? Place.Of(found[limit - 1]) : null);
    }
}
