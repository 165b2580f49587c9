using System.ComponentModel.DataAnnotations;
using Baton.Examples;
using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge;

/// <summary>A question in a customer's words.</summary>
public sealed record NewArticleQuestion
{
    /// <summary>Up to 4,000 characters. Personal data in it is masked before it is kept.</summary>
    [Required, StringLength(LearningExample.LongestText, MinimumLength = 1), StorableText]
    public required string Text { get; init; }

    /// <summary>False: the article does not answer it, and search shall not find it for questions very like it.</summary>
    public bool IsRight { get; init; } = true;
}

/// <summary>A question that an article is known to answer, or not to answer.</summary>
/// <param name="Id">For deleting it.</param>
/// <param name="Text">The question, personal data masked.</param>
/// <param name="IsRight">False: the article does not answer it.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="TicketId">The ticket that it was asked in; null when a person wrote it.</param>
/// <param name="By">Who said it, such as <c>teammate:Ana</c>.</param>
/// <param name="At">When, UTC.</param>
public sealed record ArticleQuestion(Guid Id, string Text, bool IsRight, ExampleSource Source, Guid? TicketId, string By, DateTimeOffset At);

/// <summary>What an article is known to answer: search finds it for questions like these.</summary>
internal sealed class ArticleQuestions(ITransactions transactions, BatonDb db, TimeProvider clock)
{
    private const int Most = 500;

    public Task<Result<ArticleQuestion>> AddAsync(
        string key, NewArticleQuestion question, string teammate, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<ArticleQuestion>>(
            async (inner, token) =>
            {
                if (!await inner.Articles.AnyAsync(article => article.Key == key, token))
                    return ArticleTables.NotFound(key);
                var kept = await inner.TeachArticleAsync(
                    question.Text, key, question.IsRight, ExampleSource.Labelling, null, $"teammate:{teammate}", clock.GetUtcNow(), token);
                return kept is null ? Problem.Invalid("text", "Write the question in words.") : View(kept);
            },
            cancellationToken);

    /// <summary>Newest first, at most 500.</summary>
    public async Task<Result<IReadOnlyList<ArticleQuestion>>> ListAsync(string key, CancellationToken cancellationToken)
    {
        if (!await db.Articles.AnyAsync(article => article.Key == key, cancellationToken))
            return ArticleTables.NotFound(key);
        var kept = await db.LearningExamples.AsNoTracking()
            .Where(example => example.Kind == ExampleKind.Article && example.Label == key)
            .OrderByDescending(example => example.At).ThenByDescending(example => example.Id).Take(Most).ToListAsync(cancellationToken);
        return kept.ConvertAll(View);
    }

    public Task<Result<bool>> RemoveAsync(string key, Id<LearningExample> id, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<bool>>(
            async (inner, token) =>
            {
                var removed = await inner.LearningExamples
                    .Where(example => example.Id == id && example.Kind == ExampleKind.Article && example.Label == key)
                    .ExecuteDeleteAsync(token);
                if (removed is 0)
                    return new Problem(ProblemKind.NotFound, "article.question_not_found", $"Article {key} has no question {id}.");
                inner.Announce(TeachArticle.Topic, key);
                return true;
            },
            cancellationToken);

    private static ArticleQuestion View(LearningExample example) => new(
        example.Id.Value, example.Text, example.IsRight, example.Source, example.TicketId, example.By, example.At);
}
