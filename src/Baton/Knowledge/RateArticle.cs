using System.ComponentModel.DataAnnotations;
using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge;

/// <summary>What a reader did with an article.</summary>
public sealed record ArticleFeedback
{
    /// <summary><c>view</c>, <c>helpful</c> or <c>unhelpful</c>.</summary>
    [Required, AllowedValues("view", "helpful", "unhelpful")]
    public required string Kind { get; init; }
}

/// <summary>Counts views and votes. Counting is not an edit: it makes no version and search need not follow.</summary>
internal sealed class RateArticle(ITransactions transactions)
{
    public Task<Result<bool>> RunAsync(string key, ArticleFeedback feedback, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<bool>>(
            async (db, token) =>
            {
                var article = db.Articles.Where(candidate => candidate.Key == key);
                var counted = feedback.Kind switch
                {
                    "view" => await article.ExecuteUpdateAsync(
                        set => set.SetProperty(row => row.Views, row => row.Views + 1), token),
                    "helpful" => await article.ExecuteUpdateAsync(
                        set => set.SetProperty(row => row.HelpfulVotes, row => row.HelpfulVotes + 1), token),
                    _ => await article.ExecuteUpdateAsync(
                        set => set.SetProperty(row => row.UnhelpfulVotes, row => row.UnhelpfulVotes + 1), token),
                };
                return counted is 0 ? ArticleTables.NotFound(key) : true;
            },
            cancellationToken);
}
