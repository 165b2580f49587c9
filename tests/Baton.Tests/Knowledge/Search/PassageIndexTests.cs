using Baton.Foundation;
using Baton.Knowledge;
using Baton.Knowledge.Search;

namespace Baton.Tests.Knowledge.Search;

public sealed class PassageIndexTests : IDisposable
{
    private readonly PassageIndex index = new();

    public static TheoryData<string> HostileTexts =>
    [
        "", " ", "\0", "reset\0password", "\"", "\"\"\"", "'", "reset\" OR \"password", "*", "reset*", "^reset", "NOT", "AND OR NOT",
        "NEAR(reset password, 2)", "title:reset", "{title body}: reset", "- reset", "+reset", "(", "reset)", "title : ^ *",
        "reset'; drop table passages; --", "😀", "👩‍👩‍👧 reset 🔑", "\uD83D", "\uDC00reset", "e\u0301\u0301\u0301", "\u202Ereset", "\uFEFF",
        "ﬀ Ⅷ ² ½ ١٢٣", "漢字 かな 한글", "\\", "%_", "$query", "a", "the and of", new string('a', 20_000),
        new string('"', 20_000), new string('\uD83D', 20_000), string.Concat(Enumerable.Repeat("reset ", 3_334)),
        string.Join(' ', Enumerable.Range(0, 4_000).Select(number => $"w{number}")), string.Concat(Enumerable.Repeat("😀", 10_000)),
    ];

    [Theory, MemberData(nameof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void Nothing_a_customer_may_type_makes_the_search_fail(string text)
    {
        index.Put([Article("kb_1", "Reset your password")]);

        var hits = Search(Query(text));

        Assert.All(hits, hit => Assert.InRange(hit.Score, 0, 1));
        Assert.All(hits, hit => Assert.InRange(hit.Coverage, 0, 1));
        Assert.Single(Search(Query("reset password")));
    }

    [Theory]
    [InlineData("reset\" OR \"password")]
    [InlineData("NOT password")]
    [InlineData("title:reset AND (password*")]
    [InlineData("reset\0password")]
    [InlineData("👩‍👩‍👧 RESET 🔑")]
    [InlineData("réset")]
    public void What_looks_like_a_query_language_is_read_as_words(string text)
    {
        index.Put([Article("kb_1", "Reset your password"), Article("kb_2", "Pay an invoice")]);

        Assert.Equal("kb_1", Search(Query(text))[0].Passage.Article);
    }

    [Theory]
    [InlineData("Change your e-mail address", "email")]
    [InlineData("Change your email address", "e-mail")]
    [InlineData("Change your E-Mail address", "emails")]
    public void A_hyphen_behind_one_letter_changes_nothing(string title, string asked)
    {
        index.Put([Article("kb_1", title), Article("kb_2", "Something else"), Article("kb_3", "More of it")]);

        Assert.Equal("kb_1", Search(Query(asked))[0].Passage.Article);
    }

    [Theory]
    [InlineData("database")]
    [InlineData("license")]
    [InlineData("purchase")]
    [InlineData("release")]
    [InlineData("response")]
    [InlineData("browse")]
    [InlineData("university")]
    [InlineData("generalizations")]
    [InlineData("increase")]
    public void A_word_finds_itself(string word)
    {
        index.Put([Article("kb_1", $"About a {word}"), Article("kb_2", "Something else"), Article("kb_3", "More of it")]);

        Assert.Equal("kb_1", Assert.Single(Search(Query(word))).Passage.Article);
    }

    [Fact]
    public void Internal_articles_take_no_place_in_a_public_search()
    {
        var secrets = Enumerable.Range(0, 100).Select(number =>
            Article($"internal_{number}", "Reset password reset password") with { Audience = Audience.Internal });
        index.Put([.. secrets, Article("kb_1", "How customers may one day reset a lost password by themselves")]);

        var hits = Search(Query("reset password"));

        Assert.Equal(["kb_1"], hits.Select(hit => hit.Passage.Article));
        Assert.Equal(10, Search(Query("reset password") with { Audience = Audience.Internal, Limit = 10 }).Count);
    }

    [Fact]
    public void Other_languages_take_no_place_in_a_search_for_one()
    {
        var german = Enumerable.Range(0, 100).Select(number => Article($"de_{number}", "Reset Password") with { Language = "de" });
        index.Put([.. german, Article("kb_1", "How to reset a password at home")]);

        Assert.Equal(["kb_1"], Search(Query("reset password") with { Language = "en" }).Select(hit => hit.Passage.Article));
        Assert.Equal(8, Search(Query("reset password") with { Language = "de" }).Count);
        Assert.Empty(Search(Query("reset password") with { Language = "fr" }));
    }

    [Fact]
    public void Without_a_language_each_article_is_found_by_the_forms_of_its_own()
    {
        index.Put([Article("de_1", "Rechnungen bezahlen") with { Language = "de" }, Article("kb_1", "Paying invoices")]);

        Assert.Equal("de_1", Assert.Single(Search(Query("Rechnung"))).Passage.Article);
        Assert.Equal("kb_1", Assert.Single(Search(Query("invoice"))).Passage.Article);
    }

    [Fact]
    public void Putting_an_article_again_replaces_all_its_passages()
    {
        index.Put([Article("kb_1", "Reset your password")]);
        index.Put([Article("kb_1", "Pay an invoice")]);

        Assert.Empty(Search(Query("password")));
        Assert.Single(Search(Query("invoice")));
        Assert.Equal(1, index.PassageCount);
    }

    [Fact]
    public void A_removed_article_is_gone_and_removing_an_unknown_one_is_harmless()
    {
        index.Put([Article("kb_1", "Reset your password")]);

        index.Remove("kb_1");
        index.Remove("kb_2");

        Assert.Empty(Search(Query("password")));
        Assert.Equal(0, index.PassageCount);
    }

    [Fact]
    public void A_preferred_category_wins_between_equals()
    {
        index.Put(
        [
            Article("kb_1", "Reset it") with { Category = TicketCategory.BillingInquiry },
            Article("kb_2", "Reset it") with { Category = TicketCategory.AccountManagement },
        ]);

        Assert.Equal("kb_1", Search(Query("reset") with { Preferred = [TicketCategory.BillingInquiry] })[0].Passage.Article);
        Assert.Equal("kb_2", Search(Query("reset") with { Preferred = [TicketCategory.AccountManagement] })[0].Passage.Article);
    }

    [Fact(Timeout = 60_000)]
    public async Task Searching_goes_on_while_articles_change()
    {
        index.Put([Article("constant", "Reset your password")]);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            var searches = 0;
            while (!stop.IsCancellationRequested || searches < 20)
            {
                Assert.Contains(Search(Query("reset password")), hit => hit.Passage.Article == "constant");
                Assert.True(index.PassageCount > 0);
                searches++;
            }
        }, TestContext.Current.CancellationToken)).ToList();

        for (var round = 0; round < 200; round++)
        {
            index.Put([Article($"kb_{round % 20}", $"Pay invoice {round}"), Article($"other_{round}", "Something else")]);
            index.Remove($"kb_{(round + 10) % 20}");
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
    }

    public void Dispose() => index.Dispose();

    private IReadOnlyList<PassageHit> Search(PassageQuery query) => index.Search(query, []);

    private static PassageQuery Query(string text) => new(text, Audience.Public, null, [], 8);

    private static IndexedArticle Article(string key, string title) => new(
        key, Audience.Public, "en", null, [],
        [new Passage(key, 1, 0, title, null, [new PassageBlock(BlockKind.Paragraph, $"{title}, said once more.")])]);
}
