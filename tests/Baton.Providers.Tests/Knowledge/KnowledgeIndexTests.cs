using Baton.Foundation;
using Baton.Knowledge;
using Baton.Live;
using Baton.Providers.Tests.Nodes;
using Baton.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Providers.Tests.Knowledge;

public sealed class KnowledgeIndexTests
{
    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_saved_article_is_found_by_the_process_that_saved_it(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        Assert.Empty(await SearchAsync(desk.Services, "giraffe"));

        await SaveAsync(desk, Article("kb_1", "Feeding a giraffe"));

        Assert.Equal(["kb_1"], await SettledSearchAsync(desk.Services, "giraffe", hits => hits.Count > 0));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_draft_is_not_found(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await SaveAsync(desk, Article("kb_1", "Feeding a giraffe") with { Status = ArticleStatus.Draft });
        await SaveAsync(desk, Article("kb_2", "Paying an invoice"));

        Assert.Equal(["kb_2"], await SettledSearchAsync(desk.Services, "invoice", hits => hits.Count > 0));
        Assert.Empty(await SearchAsync(desk.Services, "giraffe"));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task An_article_that_becomes_a_draft_again_is_found_no_more(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await SaveAsync(desk, Article("kb_1", "Feeding a giraffe"));
        Assert.Single(await SettledSearchAsync(desk.Services, "giraffe", hits => hits.Count > 0));

        await SaveAsync(desk, Article("kb_1", "Feeding a giraffe") with { Status = ArticleStatus.Draft });

        Assert.Empty(await SettledSearchAsync(desk.Services, "giraffe", hits => hits.Count is 0));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_retitled_article_is_found_by_its_new_words_and_no_more_by_its_old(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        await SaveAsync(desk, Article("kb_1", "Feeding a giraffe"));
        Assert.Single(await SettledSearchAsync(desk.Services, "giraffe", hits => hits.Count > 0));

        await SaveAsync(desk, Article("kb_1", "Paying an invoice"));

        Assert.Equal(["kb_1"], await SettledSearchAsync(desk.Services, "invoice", hits => hits.Count > 0));
        Assert.Empty(await SearchAsync(desk.Services, "giraffe"));
    }

    [Fact(Timeout = Ceiling.Milliseconds)]
    public async Task An_article_saved_on_one_node_is_found_on_another()
    {
        await using var desk = await TestDesk.OpenAsync(DatabaseKind.Postgres);
        await using var node = await Node.On(desk.Database).StartAsync();
        Assert.Empty(await SearchAsync(node.Services, "giraffe"));
        await node.HearsAsync(desk.Services.GetRequiredService<ITransactions>());

        await SaveAsync(desk, Article("kb_1", "Feeding a giraffe"));
        await node.HearsAsync(desk.Services.GetRequiredService<ITransactions>());

        Assert.Equal(["kb_1"], await SettledSearchAsync(node.Services, "giraffe", hits => hits.Count > 0));
    }

    [Fact(Timeout = Ceiling.Milliseconds)]
    public async Task A_change_that_waits_behind_an_open_transaction_is_found_when_that_one_ends()
    {
        await using var desk = await TestDesk.OpenAsync(DatabaseKind.Postgres);
        Assert.Empty(await SearchAsync(desk.Services, "giraffe"));
        var (gate, written) = (new TaskCompletionSource(), new TaskCompletionSource());
        var open = desk.WriteAsync(async db =>
        {
            db.Append("test", Guid.NewGuid(), 1, "test.happened", "system", new { }, DateTimeOffset.UnixEpoch);
            await db.SaveChangesAsync();
            written.SetResult();
            await gate.Task;
            return true;
        });
        await written.Task;
        await SaveAsync(desk, Article("kb_1", "Feeding a giraffe"));
        for (var look = 0; look < 3; look++)
            Assert.Empty(await SearchAsync(desk.Services, "giraffe"));

        gate.SetResult();
        await open;

        Assert.Equal(["kb_1"], await SettledSearchAsync(desk.Services, "giraffe", hits => hits.Count > 0));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_lost_announcement_delays_a_change_by_fifteen_seconds_at_most(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var clock = new FakeClock();
        await using var deaf = Node.On(desk.Database, services => services.AddSingleton<TimeProvider>(clock));
        Assert.Empty(await SearchAsync(deaf.Services, "giraffe"));
        await SaveAsync(desk, Article("kb_1", "Feeding a giraffe"));

        Assert.Empty(await SearchAsync(deaf.Services, "giraffe"));
        clock.Advance(TimeSpan.FromSeconds(15));

        Assert.Equal(["kb_1"], await SettledSearchAsync(
            deaf.Services, "giraffe", hits => hits.Count > 0, () => clock.Advance(TimeSpan.FromSeconds(15))));
    }

    private static ArticleFile Article(string key, string title) => new(
        key, title, null, [], Audience.Public, "en", ArticleStatus.Published, $"# {title}\n\nOnly in the morning.\n");

    private static Task<Saving> SaveAsync(TestDesk desk, ArticleFile article) =>
        desk.WithAsync<SaveArticle, Saving>(save => save.RunAsync(article, "Mara", CancellationToken.None));

    /// <summary>Searches until the change has settled: an unrelated transaction on the same server can hold it back.</summary>
    private static async Task<IReadOnlyList<string>> SettledSearchAsync(
        IServiceProvider services, string text, Func<IReadOnlyList<string>, bool> isSettled, Action? between = null)
    {
        var hits = await SearchAsync(services, text);
        for (var look = 0; look < 2_000 && !isSettled(hits); look++)
        {
            Ceiling.Token.ThrowIfCancellationRequested();
            between?.Invoke();
            hits = await SearchAsync(services, text);
        }

        return hits;
    }

    private static async Task<IReadOnlyList<string>> SearchAsync(IServiceProvider services, string text)
    {
        await using var scope = services.CreateAsyncScope();
        var hits = await scope.ServiceProvider.GetRequiredService<SearchKnowledge>()
            .RunAsync(new KnowledgeQuestion(text, Audience.Public, null, []), CancellationToken.None);
        return [.. hits.Select(hit => hit.Passage.Article).Distinct()];
    }
}
