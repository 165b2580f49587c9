using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge;

/// <summary>Writes a new article. Its key is never taken from another one: a wish that is taken is refused, a made one is numbered.</summary>
internal sealed class CreateArticle(ITransactions transactions, TimeProvider clock)
{
    private const int LongestMadeKey = 60;

    public async Task<Result<ArticleView>> RunAsync(NewArticle request, string author, CancellationToken cancellationToken)
    {
        var made = Slug.Of(request.Title, LongestMadeKey) is { Length: > 0 } slug ? slug : "article";
        var file = new ArticleFile(
            request.Key ?? made, request.Title.Trim(), request.Category, request.Tags, request.Audience, request.Language,
            request.Publish ? ArticleStatus.Published : ArticleStatus.Draft, request.Markdown);
        if (ArticleRules.Check(file) is { } problem)
            return problem;

        return await transactions.RunAsync<Result<ArticleView>>(
            async (db, token) =>
            {
                if (await db.Articles.AnyAsync(article => article.Key == file.Key, token))
                {
                    if (request.Key is not null)
                        return Taken(request.Key);
                    file = file with { Key = await FreeAsync(db, made, token) };
                }

                var now = clock.GetUtcNow();
                var article = SaveArticle.Make(file, now);
                db.Articles.Add(article);
                await db.AddVersionAsync(article, file.Title, file.Body, author, now, null, token);
                if (request.Publish)
                    article.Publish(file.Title);
                db.Record(article, ArticleTables.Saved, author, now);
                return ArticleView.Of(article, file.Body);
            },
            cancellationToken);
    }

    private static async Task<string> FreeAsync(BatonDb db, string made, CancellationToken cancellationToken)
    {
        var taken = await db.Articles.Where(article => article.Key.StartsWith(made))
            .Select(article => article.Key).ToListAsync(cancellationToken);
        for (var number = 2; ; number++)
        {
            if (!taken.Contains($"{made}-{number}"))
                return $"{made}-{number}";
        }
    }

    private static Problem Taken(string key) =>
        new(ProblemKind.Conflict, "article.key_taken", $"Another article is called {key}. Choose another key, or leave it out.", "key");
}
