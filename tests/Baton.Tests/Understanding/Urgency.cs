using Baton.Foundation;
using Xunit;

namespace Baton.Tests.Understanding;

public sealed class Urgency
{
    [Theory]
    [InlineData("There is smoke coming out of the charger!", TicketPriority.Urgent)]
    [InlineData("Our whole shop is offline and nobody can pay.", TicketPriority.Urgent)]
    [InlineData("The search box finds no umlauts, it gives an error.", TicketPriority.Medium)]
    [InlineData("It would be lovely to sort the list by colour.", TicketPriority.Low)]
    [InlineData("What are your opening hours?", TicketPriority.Low)]
    [InlineData("I don't want to live any more", TicketPriority.Urgent)]
    public void The_level_follows_what_is_at_stake(string text, TicketPriority level)
    {
        var priority = Given.First(text).Priority;

        Assert.True(priority.Level == level, $"{priority.Level} with {priority.Score}: {Json.Write(priority.Reasons)}");
    }

    [Theory]
    [InlineData("The colour of the button is wrong, it is not urgent.")]
    [InlineData("Die Farbe des Knopfes ist falsch, das ist nicht dringend.")]
    [InlineData("No rush, but the totals are wrong.")]
    public void Not_urgent_lowers(string text)
    {
        var priority = Given.First(text).Priority;

        Assert.Equal(TicketPriority.Low, priority.Level);
        Assert.Contains(priority.Reasons, reason => reason is { Kind: "no_hurry", Points: < 0 });
        Assert.DoesNotContain(priority.Reasons, reason => reason.Kind == "urgency_word");
    }

    [Fact]
    public void A_nearer_deadline_weighs_more()
    {
        double Score(string when) => Given.First($"The file will not open and I need it {when}.").Priority.Score;

        Assert.True(Score("in 20 minutes") > Score("by tonight"));
        Assert.True(Score("by tonight") > Score("by tomorrow"));
        Assert.True(Score("by tomorrow") > Score("by Friday"));
        Assert.True(Score("by Friday") > Score("at some point"));
    }

    [Fact]
    public void Saying_it_often_adds_less_each_time()
    {
        var points = Given.First("Urgent! This is urgent, really urgent: the label is wrong.").Priority.Reasons
            .Where(reason => reason.Kind == "urgency_word").Select(reason => reason.Points).ToArray();

        Assert.Equal(3, points.Length);
        Assert.True(points[0] > 1.9 * points[1] && points[1] > 1.5 * points[2], string.Join(", ", points));
    }

    [Fact]
    public void A_case_that_might_come_is_no_case()
    {
        var asked = Given.First("What happens if your servers go down and data is lost?").Priority;

        Assert.True(asked.Level <= TicketPriority.Medium, $"score {asked.Score}");
    }

    [Fact]
    public void The_points_of_the_reasons_explain_the_score()
    {
        var priority = Given.First("Our checkout is down since noon, please hurry, though a workaround exists.").Priority;

        Assert.Equal(priority.Score, 10 + priority.Reasons.Sum(reason => reason.Points), 0.5);
    }

    [Fact]
    public void Softening_words_cannot_soften_danger() =>
        Assert.Equal(TicketPriority.Urgent, Given.First("Just a quick question, no rush: should the heater be on fire?").Priority.Level);
}
