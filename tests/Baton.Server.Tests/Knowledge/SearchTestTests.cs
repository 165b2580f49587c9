using System.Net;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Knowledge;

/// <summary>The test of the search: what agents would find for a question, and why.</summary>
public sealed class SearchTestTests(SharedBatons batons)
{
    [Fact]
    public async Task A_question_shows_its_passages_with_the_parts_of_their_scores_and_the_words_that_were_looked_for()
    {
        var baton = await batons.GetAsync();
        await baton.Admin.WriteAsync(
            publish: true, markdown: "An axolotl grows a lost leg again within two months. Keep it cool.", title: "Axolotl legs");

        var test = await AskAsync(baton, "How long does an axolotl need to grow a lost leg?");

        var best = test["hits"][0];
        Assert.Equal("Axolotl legs", best.GetProperty("passage").GetProperty("title").GetString());
        var signals = best.GetProperty("signals");
        Assert.All(
            (string[])["article", "title", "words", "meaning", "whole"],
            part => Assert.InRange(signals.GetProperty(part).GetDouble(), double.Epsilon, 1));
        Assert.StartsWith("An axolotl grows", signals.GetProperty("sentences")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains(Words(test), word => word is ("axolotl", > 0));
        Assert.DoesNotContain(Words(test), word => word.Word is "an" or "to");
    }

    [Fact]
    public async Task An_answer_is_surer_where_an_article_is_about_the_question()
    {
        var baton = await batons.GetAsync();
        await baton.Admin.WriteAsync(
            publish: true, markdown: "A quokka drinks twice a day. Give a quokka fresh water in the morning.", title: "What a quokka drinks");

        var known = await AskAsync(baton, "How often does a quokka drink water?");
        var unknown = await AskAsync(baton, "Xylophone quartets rehearse elsewhere");

        Assert.InRange(known["confidence"].GetDouble(), known["about_it"].GetDouble(), 1);
        Assert.InRange(unknown["confidence"].GetDouble(), 0, known["confidence"].GetDouble() / 2);
        Assert.Contains(Words(unknown), word => word is ("xylophone", 0));
        Assert.InRange(known["threshold"].GetDouble(), 0, 1);
        Assert.True(known["articles"].GetInt32() > 0);
    }

    [Fact]
    public async Task A_word_that_was_mistyped_shows_what_it_was_read_as()
    {
        var baton = await batons.GetAsync();
        await baton.Admin.WriteAsync(
            publish: true, markdown: "A wolverine buries what it cannot eat. It digs it out in spring.", title: "Where a wolverine hides food");

        var test = await AskAsync(baton, "Where does a wolvreine bury food?");

        var word = test["words"].EnumerateArray().Single(word => word.Text("word") is "wolvreine");
        Assert.Equal("wolverine", word.Text("read_as"));
        Assert.Equal("Where a wolverine hides food", test["hits"][0].GetProperty("passage").Text("title"));
    }

    [Fact]
    public async Task Only_what_the_reader_may_see_in_the_language_asked_for_is_found()
    {
        var baton = await batons.GetAsync();
        var key = (await baton.Admin.WriteAsync(
            publish: true, markdown: "Refunds of pangolins above 80 euros need a lead.", title: "Pangolin refunds", audience: "internal")).Text("key");
        const string Question = "refund of a pangolin";

        Assert.Contains(key, Keys(await AskAsync(baton, Question, "&audience=internal")));
        Assert.DoesNotContain(key, Keys(await AskAsync(baton, Question)));
        Assert.DoesNotContain(key, Keys(await AskAsync(baton, Question, "&audience=internal&language=de")));
    }

    [Theory]
    [InlineData("q=%20", "q")]
    [InlineData("q=legs&audience=nobody", "audience")]
    [InlineData("q=legs&language=xx", "language")]
    [InlineData("q=legs&limit=51", "limit")]
    public async Task What_makes_no_sense_is_named(string query, string field)
    {
        var baton = await batons.GetAsync();

        (await baton.Admin.ReadAsync($"/api/v1/search/test?{query}")).ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", field);
    }

    private static async Task<Reply> AskAsync(RunningBaton baton, string question, string more = "") =>
        (await baton.Admin.ReadAsync($"/api/v1/search/test?q={Uri.EscapeDataString(question)}{more}")).Expect(HttpStatusCode.OK);

    private static IEnumerable<(string Word, int Articles)> Words(Reply test) => test["words"].EnumerateArray()
        .Select(word => (word.GetProperty("word").GetString()!, word.GetProperty("articles").GetInt32()));

    private static IEnumerable<string?> Keys(Reply test) => test["hits"].EnumerateArray()
        .Select(hit => hit.GetProperty("passage").GetProperty("article").GetString());
}
