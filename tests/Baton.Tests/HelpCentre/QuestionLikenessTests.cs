using Baton.HelpCentre.Gaps;
using Baton.Language.Meaning;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Tests.HelpCentre;

public sealed class QuestionLikenessTests
{
    [Fact]
    public async Task Questions_that_mean_the_same_become_one_whatever_words_they_use()
    {
        await using var desk = await TestDesk.OpenAsync();

        var groups = Grouped(new QuestionLikeness(desk.Services.GetRequiredService<IMeaning>()), ManyQuestions.English);

        Assert.All(groups, group => Assert.Single(group.Distinct()));
        Assert.Equal(8, groups.Count);
    }

    [Fact]
    public void Without_a_sentence_model_words_bring_together_and_never_what_is_different()
    {
        var groups = Grouped(new QuestionLikeness(new NoMeaning()), ManyQuestions.English);

        Assert.All(groups, group => Assert.Single(group.Distinct()));
        Assert.InRange(groups.Count, 8, 14);
    }

    [Fact]
    public async Task In_languages_that_the_model_does_not_know_words_decide()
    {
        await using var desk = await TestDesk.OpenAsync();

        var groups = Grouped(new QuestionLikeness(desk.Services.GetRequiredService<IMeaning>()), ManyQuestions.German, "de");

        Assert.All(groups, group => Assert.Single(group.Distinct()));
        Assert.Equal(3, groups.Count);
    }

    /// <summary>The matters of each group.</summary>
    private static List<List<string>> Grouped(
        QuestionLikeness likeness, IReadOnlyList<(string Matter, string Text)> questions, string language = "en")
    {
        var alike = likeness.Of(
            [
                .. questions.Select(question => AskedQuestion.Of("", question.Text, GapSource.Ticket, DateTimeOffset.UnixEpoch)
                    with { Language = language }),
            ],
            CancellationToken.None);
        return [.. ClusterQuestions.Run(alike, likeness.Alike).Select(group => group.Select(place => questions[place].Matter).ToList())];
    }
}
