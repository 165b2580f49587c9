using Baton.Knowledge;
using Baton.Knowledge.Search;

namespace Baton.Tests.Knowledge.Search;

/// <summary>What past questions do to a search by words; their meaning is measured on labelled questions.</summary>
public sealed class PastQuestionTests : IDisposable
{
    private const string Question = "the lights went out in our street";

    private readonly PassageIndex index = new();

    public PastQuestionTests() => index.Put(
    [
        Article("kb_street", "Lights of the street", "The town looks after the lights in each street."),
        Article("kb_power", "No electricity", "Check the fuse box first."),
        Article("kb_other", "Opening hours", "We are there from nine to five."),
    ]);

    [Fact]
    public void A_question_that_was_asked_before_finds_the_article_that_answered_it()
    {
        Assert.Equal("kb_street", Search(Question)[0].Passage.Article);

        Teach("kb_power", Question);

        var hits = Search(Question);
        Assert.Equal("kb_power", hits[0].Passage.Article);
        Assert.Equal(Question, hits[0].Signals.Asked?.Text);
        Assert.Equal(1, hits[0].Signals.Asked!.Likeness, 0.001);
        Assert.Null(hits.First(hit => hit.Passage.Article is "kb_street").Signals.Asked);
    }

    [Fact]
    public void A_question_that_is_only_a_little_like_it_moves_little()
    {
        var before = Search("street parties")[0].Score;

        Teach("kb_power", Question);

        var hits = Search("street parties");
        Assert.Equal("kb_street", hits[0].Passage.Article);
        Assert.Equal(before, hits[0].Score, 0.02);
    }

    [Fact]
    public void An_article_that_a_person_called_wrong_comes_after_others()
    {
        Teach("kb_power", Question);
        index.PutPast([("kb_street", [new PastQuestion(Guid.NewGuid(), Question, IsRight: false)])]);

        var hits = Search(Question);

        Assert.Equal("kb_power", hits[0].Passage.Article);
        Assert.True(hits.First(hit => hit.Passage.Article is "kb_street").Score < hits[0].Score / 2);
    }

    [Fact]
    public void What_is_forgotten_counts_no_more()
    {
        Teach("kb_power", Question);

        index.PutPast([("kb_power", [])]);

        Assert.Equal("kb_street", Search(Question)[0].Passage.Article);
    }

    [Fact]
    public void Past_questions_may_come_before_their_article_and_outlive_its_words()
    {
        Teach("kb_new", "my neighbour plays the drums at night");
        Assert.DoesNotContain(Search("drums at night"), hit => hit.Passage.Article is "kb_new");

        index.Put([Article("kb_new", "Noise", "Quiet hours begin at ten.")]);
        Assert.Equal("kb_new", Search("drums at night")[0].Passage.Article);

        index.Put([Article("kb_new", "Rest", "Quiet hours begin at eleven.") with { Language = "de" }]);
        Assert.Equal("Rest", Search("drums at night")[0].Passage.Title);

        index.Remove("kb_new");
        Assert.DoesNotContain(Search("drums at night"), hit => hit.Passage.Article is "kb_new");
    }

    [Fact]
    public void Nobody_finds_an_article_by_a_question_that_may_not_read_it()
    {
        index.Put([Article("kb_secret", "For us", "The key lies under the mat.") with { Audience = Audience.Internal }]);
        Teach("kb_secret", "where is the spare key for the office");

        Assert.DoesNotContain(Search("where is the spare key for the office"), hit => hit.Passage.Article is "kb_secret");
        Assert.Equal("kb_secret", Search("where is the spare key for the office", Audience.Internal)[0].Passage.Article);
    }

    [Fact]
    public void Many_changes_leave_what_is_there_findable_by_its_words_and_meaning()
    {
        var kept = new PastQuestion(Guid.NewGuid(), Question, IsRight: true);
        index.PutPast([("kb_power", [kept])]);
        index.PutPastMeaning([(kept.Id, [0, 1])]);

        for (var round = 0; round < 1_500; round++)
            Teach("kb_other", $"question number {round} about hours");

        Assert.True(index.HasPastMeaning(kept.Id));
        Assert.Equal("kb_power", Search(Question)[0].Passage.Article);
        Assert.Equal("kb_other", Search("question number 1499 about hours")[0].Passage.Article);
        Assert.NotEqual("question number 3 about hours", Search("question number 3 about hours")[0].Signals.Asked?.Text);
    }

    [Fact]
    public void What_means_the_same_is_found_though_it_shares_no_word()
    {
        var kept = new PastQuestion(Guid.NewGuid(), "blackout", IsRight: true);
        index.PutPast([("kb_power", [kept])]);
        index.PutPastMeaning([(kept.Id, [0, 1])]);

        var hits = index.Search(new PassageQuery("everything is dark", Audience.Public, null, [], 8), [0, 1]);

        Assert.Equal("kb_power", hits[0].Passage.Article);
    }

    public void Dispose() => index.Dispose();

    private void Teach(string article, string question) =>
        index.PutPast([(article, [new PastQuestion(Guid.NewGuid(), question, IsRight: true)])]);

    private IReadOnlyList<PassageHit> Search(string text, Audience audience = Audience.Public) =>
        index.Search(new PassageQuery(text, audience, null, [], 8), []);

    private static IndexedArticle Article(string key, string title, string text) => new(
        key, Audience.Public, "en", null, [], [new Passage(key, 1, 0, title, null, [new PassageBlock(BlockKind.Paragraph, text)])]);
}
