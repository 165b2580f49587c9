using Baton.Foundation;
using Baton.HelpCentre.Visits;
using Baton.Knowledge;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Baton.HelpCentre.Votes;

/// <summary>
/// Takes a reader's vote. A visitor has one vote on an article and day and may change it; one address cannot vote as a
/// crowd. The article's counts and the vote are written together.
/// </summary>
internal sealed class VoteOnArticle(ITransactions transactions, IOptions<HelpOptions> options, TimeProvider clock)
{
    public const int LongestComment = 2_000;

    public Task<Result<bool>> RunAsync(
        ArticleCard article, Opinion opinion, string? comment, Visitor visitor, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<bool>>(
            async (db, token) =>
            {
                var now = clock.GetUtcNow();
                var salt = await db.SaltAsync(now, token);
                var (who, where) = (visitor.Hash(salt), visitor.AddressHash(salt));
                var earlier = await db.ArticleVotes.SingleOrDefaultAsync(
                    vote => vote.ArticleId == article.Id && vote.Visitor == who, token);
                if (earlier is not null)
                {
                    await ChangeAsync(db, earlier, opinion, comment, token);
                    return true;
                }

                var fromThere = await db.ArticleVotes.CountAsync(vote => vote.ArticleId == article.Id && vote.Address == where, token);
                if (fromThere >= options.Value.VotesOfOneAddress)
                    return new Problem(ProblemKind.Conflict, "vote.too_many", "Too many votes on this article came from one address today.");

                db.ArticleVotes.Add(new ArticleVote
                {
                    Id = Id<ArticleVote>.New(now),
                    ArticleId = article.Id,
                    Version = article.Version,
                    Visitor = who,
                    Address = where,
                    Opinion = opinion,
                    Comment = comment,
                    At = now,
                });
                await db.CountReadersAsync(article.Id, Worth(opinion), token);
                return true;
            },
            cancellationToken);

    private static async Task ChangeAsync(
        BatonDb db, ArticleVote vote, Opinion opinion, string? comment, CancellationToken cancellationToken)
    {
        vote.Comment = comment ?? vote.Comment;
        if (vote.Opinion == opinion)
            return;

        var (before, after) = (Worth(vote.Opinion), Worth(opinion));
        vote.Opinion = opinion;
        await db.CountReadersAsync(
            vote.ArticleId, new ReaderCounts(0, after.Helpful - before.Helpful, after.Unhelpful - before.Unhelpful), cancellationToken);
    }

    private static ReaderCounts Worth(Opinion opinion) => opinion is Opinion.Helpful ? new(0, 1, 0) : new(0, 0, 1);
}
