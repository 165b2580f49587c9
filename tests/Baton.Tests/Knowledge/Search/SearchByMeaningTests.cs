using Baton.Knowledge;
using Baton.Knowledge.Search;
using Baton.Language.Meaning;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Tests.Knowledge.Search;

public sealed class SearchByMeaningTests : IDisposable
{
    private readonly CountedEmbeddings service = new("first");

    [Fact]
    public async Task An_article_is_found_by_what_it_means_as_soon_as_it_is_saved()
    {
        await using var desk = await TestDesk.OpenAsync();
        await SaveAsync(desk, "kb_pay", "Paying an invoice", "We send you a bill at the end of the month.");
        await SearchAsync(desk, "anything");

        await SaveAsync(desk, "kb_power", "No electricity", "Check whether your neighbours are in the dark as well.");

        var hits = await SearchAsync(desk, "the lights went out in the whole street");
        Assert.Equal("kb_power", hits[0].Passage.Article);
        Assert.Equal("Check whether your neighbours are in the dark as well.", hits[0].Signals.Sentences[0].Text);
    }

    [Fact]
    public async Task Vectors_are_made_once_and_kept_for_every_later_start()
    {
        await using var desk = await TestDesk.OpenAsync();
        await SaveAsync(desk, "kb_pay", "Paying an invoice", "We send you a bill every month. It is due in ten days.");
        await SearchAsync(desk, "bill");

        var kept = await desk.ReadAsync(db => db.ArticleVectors.AsNoTracking().SingleAsync());

        Assert.Equal(1, kept.Version);
        Assert.Equal([2], VectorBytes.Unpack(kept.Packed).Select(sentences => sentences.Count));
        Assert.Equal(new SearchIndexView(kept.Model, true, 1, 1, false, false, null), await IndexAsync(desk));
    }

    [Fact]
    public async Task New_words_replace_the_old_vectors()
    {
        await using var desk = await TestDesk.OpenAsync();
        await SaveAsync(desk, "kb_1", "Paying an invoice", "We send you a bill at the end of the month.");
        await SearchAsync(desk, "bill");

        await SaveAsync(desk, "kb_1", "Paying an invoice", "Nothing is charged while your dog is ill.");

        var hit = Assert.Single(await SearchAsync(desk, "my puppy is sick"));
        Assert.Equal("Nothing is charged while your dog is ill.", hit.Signals.Sentences[0].Text);
        Assert.Equal(1, await desk.ReadAsync(db => db.ArticleVectors.CountAsync()));
    }

    [Fact]
    public async Task A_service_makes_vectors_in_the_background_while_words_are_found_already()
    {
        await using var desk = await OpenWithServiceAsync();
        await SaveAsync(desk, "kb_1", "Paying an invoice", "We send you a bill at the end of the month.");

        var before = Assert.Single(await SearchAsync(desk, "pay an invoice"));
        Assert.Empty(before.Signals.Sentences);
        Assert.Equal(new SearchIndexView("first", false, 1, 0, true, false, null), await IndexAsync(desk));

        await desk.RunWorkAsync();

        var after = Assert.Single(await SearchAsync(desk, "pay an invoice"));
        Assert.NotEmpty(after.Signals.Sentences);
        Assert.Equal(new SearchIndexView("first", false, 1, 1, false, false, null), await IndexAsync(desk));
    }

    [Fact]
    public async Task What_is_stopped_goes_on_only_when_it_is_started_again()
    {
        await using var desk = await OpenWithServiceAsync();
        await StopAsync(desk, stop => stop.StopAsync(CancellationToken.None));
        await SaveAsync(desk, "kb_1", "Paying an invoice", "We send you a bill at the end of the month.");
        await SearchAsync(desk, "pay an invoice");
        await desk.RunWorkAsync();
        Assert.Equal(new SearchIndexView("first", false, 1, 0, false, true, null), await IndexAsync(desk));

        await StopAsync(desk, stop => stop.StartAsync(CancellationToken.None));
        Assert.Equal(new SearchIndexView("first", false, 1, 0, true, false, null), await IndexAsync(desk));
        await desk.RunWorkAsync();

        Assert.Equal(new SearchIndexView("first", false, 1, 1, false, false, null), await IndexAsync(desk));
        Assert.NotEmpty(Assert.Single(await SearchAsync(desk, "pay an invoice")).Signals.Sentences);
    }

    [Fact]
    public async Task Somebody_who_stops_twice_starts_once()
    {
        await using var desk = await OpenWithServiceAsync();
        await StopAsync(desk, stop => stop.StopAsync(CancellationToken.None));
        await StopAsync(desk, stop => stop.StopAsync(CancellationToken.None));

        await StopAsync(desk, stop => stop.StartAsync(CancellationToken.None));

        Assert.False((await IndexAsync(desk)).IsStopped);
    }

    [Fact]
    public async Task While_a_service_is_down_search_goes_by_words_and_tries_again_later()
    {
        await using var desk = await OpenWithServiceAsync();
        await SaveAsync(desk, "kb_1", "Paying an invoice", "We send you a bill at the end of the month.");
        await SearchAsync(desk, "pay");
        await desk.RunWorkAsync();
        service.IsDown = true;

        Assert.Empty(Assert.Single(await SearchAsync(desk, "pay an invoice")).Signals.Sentences);

        service.IsDown = false;
        var asked = service.Asked;
        Assert.Empty(Assert.Single(await SearchAsync(desk, "pay an invoice")).Signals.Sentences);
        Assert.Equal(asked, service.Asked);
        desk.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.NotEmpty(Assert.Single(await SearchAsync(desk, "pay an invoice")).Signals.Sentences);
    }

    [Fact]
    public async Task An_article_that_is_erased_leaves_no_vectors()
    {
        await using var desk = await TestDesk.OpenAsync();
        await SaveAsync(desk, "kb_1", "Paying an invoice", "We send you a bill at the end of the month.");
        await SearchAsync(desk, "bill");

        await desk.WriteAsync(async db =>
        {
            await db.EraseArticlesAsync(await db.Articles.ToListAsync(), "Kim", desk.Clock.GetUtcNow(), CancellationToken.None);
            return true;
        });

        Assert.Empty(await SearchAsync(desk, "bill"));
        Assert.Equal(0, await desk.ReadAsync(db => db.ArticleVectors.CountAsync()));
    }

    [Fact]
    public async Task The_sample_is_found_by_meaning_from_the_first_search_on()
    {
        await using var desk = await TestDesk.OpenSampleAsync();

        var hits = await SearchAsync(desk, "reset my password");

        Assert.NotEmpty(hits[0].Signals.Sentences);
        var index = await IndexAsync(desk);
        Assert.Equal(index.Articles, index.Ready);
    }

    public void Dispose() => service.Dispose();

    private Task<TestDesk> OpenWithServiceAsync() => TestDesk.OpenAsync(
        change: services => services.AddSingleton<IEmbeddingGenerator<string, Embedding<float>>>(service));

    private static async Task SaveAsync(TestDesk desk, string key, string title, string body) =>
        await desk.WithAsync<SaveArticle, Saving>(save => save.RunAsync(
            new ArticleFile(key, title, null, [], Audience.Public, "en", ArticleStatus.Published, body), "Kim", CancellationToken.None));

    private static Task<IReadOnlyList<PassageHit>> SearchAsync(TestDesk desk, string text) =>
        desk.WithAsync<SearchKnowledge, IReadOnlyList<PassageHit>>(search =>
            search.RunAsync(new KnowledgeQuestion(text, Audience.Internal, null, [], 10), CancellationToken.None));

    private static Task<bool> StopAsync(TestDesk desk, Func<StopEncoding, Task> act) => desk.WithAsync<StopEncoding, bool>(async stop =>
    {
        await act(stop);
        return true;
    });

    private static Task<SearchIndexView> IndexAsync(TestDesk desk) =>
        desk.WithAsync<ReadSearchIndex, SearchIndexView>(read => read.RunAsync(CancellationToken.None));
}
