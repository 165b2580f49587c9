using System.ComponentModel.DataAnnotations;
using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets;

/// <summary>How it was, in the customer's eyes.</summary>
public sealed record NewRating
{
    /// <summary>1 (bad) to 5 (very good).</summary>
    [Range(1, 5)]
    public required int Score { get; init; }

    /// <summary>Up to 2,000 characters. A rating with a comment is final; without, it may still be changed.</summary>
    [StringLength(2_000), StorableText]
    public string? Comment { get; init; }
}

/// <summary>A rating as it stands. <paramref name="IsFinal"/>: it has its comment and cannot be changed any more.</summary>
public sealed record RatingView(int Score, string? Comment, bool IsFinal);

/// <summary>Takes in the customer's rating of the resolution; one for each resolution, changeable until it has a comment.</summary>
internal sealed class RateTicket(ITransactions transactions, TimeProvider clock)
{
    /// <summary>From here on the customer says that the agents' answer was right …</summary>
    private const int Good = 4;

    /// <summary>… and down from here that it was not. Between them nobody knows.</summary>
    private const int Bad = 2;

    public Task<Result<RatingView>> RunAsync(Id<Ticket> id, NewRating request, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<RatingView>>(
            async (db, token) =>
            {
                var ticket = await db.TicketAsync(id, token);
                if (ticket is null)
                    return TicketProblems.NotFound(id);
                var rating = await db.RatingOfAsync(ticket, token);
                if (rating?.Comment is not null)
                    return TicketProblems.RatingIsFinal();

                var now = clock.GetUtcNow();
                var rated = ticket.Rate(request.Score, now);
                if (rated.IsRefused)
                    return rated.Problem;

                rating ??= await AddAsync(db, ticket, now, token);
                (rating.Score, rating.Comment, rating.At) = (request.Score, Words(request.Comment), now);
                db.Record(
                    ticket, TicketEvents.Rated, $"customer:{ticket.CustomerKey}",
                    new Rated(rating.Score, rating.Comment, rating.Work), now);
                if (rating is { Work: RatedWork.Agents, Score: >= Good or <= Bad })
                    await db.TeachCitedAsync(ticket, isRight: rating.Score >= Good, now, token);
                return new RatingView(rating.Score, rating.Comment, rating.Comment is not null);
            },
            cancellationToken);

    private static async Task<Rating> AddAsync(BatonDb db, Ticket ticket, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var authors = await db.Messages
            .Where(message => message.TicketId == ticket.Id && message.Visibility == MessageVisibility.Public && message.Author != AuthorKind.Customer)
            .Select(message => message.Author).Distinct().ToListAsync(cancellationToken);
        var rating = new Rating
        {
            Id = Id<Rating>.New(now),
            TicketId = ticket.Id,
            ResolvedAt = ticket.ResolvedAt ?? now,
            Score = 0,
            Work = WorkOf(authors),
            At = now,
        };
        db.Ratings.Add(rating);
        return rating;
    }

    private static RatedWork WorkOf(List<AuthorKind> authors) =>
        (authors.Contains(AuthorKind.Agent), authors.Contains(AuthorKind.Teammate)) switch
        {
            (true, true) => RatedWork.Both,
            (false, true) => RatedWork.Teammates,
            _ => RatedWork.Agents,
        };

    private static string? Words(string? comment) => string.IsNullOrWhiteSpace(comment) ? null : comment.Trim();
}
