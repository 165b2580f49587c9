using Baton.Answering.Agents;
using Baton.Channels.Widget;
using Baton.Foundation;
using Baton.Knowledge;
using Baton.Workspaces.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Tests.Workspaces;

/// <summary>A step of the guide is done when it is really so.</summary>
public sealed class SetupTests
{
    [Fact]
    public async Task On_the_sample_alone_nothing_is_done()
    {
        await using var desk = await TestDesk.OpenSampleAsync();

        Assert.Empty(await DoneAsync(desk));
    }

    [Fact]
    public async Task Where_no_sample_was_there_is_none_to_remove()
    {
        await using var desk = await TestDesk.OpenAsync();

        Assert.Equal([SetupStep.Sample], await DoneAsync(desk));
    }

    [Fact]
    public async Task An_answer_counts_when_it_comes_from_an_article_of_ones_own()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var fromSample = await AskAsync(desk, "I forgot my password and the reset mail does not arrive. How do I reset it?");
        Assert.False(fromSample.IsFromOwnArticles);
        Assert.DoesNotContain(SetupStep.Ask, await DoneAsync(desk));

        await desk.WithAsync<SaveArticle, Saving>(save => save.RunAsync(
            new ArticleFile(
                "gift-cards", "Redeem a gift card", TicketCategory.GeneralInquiry, [], Audience.Public, "en", ArticleStatus.Published,
                "# Redeem a gift card\n\nTo redeem a gift card, open Settings, choose Gift cards and enter the code of the gift card."),
            "Kim", CancellationToken.None));
        var fromOwn = await AskAsync(desk, "How do I redeem a gift card? Where do I enter the code of the gift card?");

        Assert.True(fromOwn.IsFromOwnArticles, fromOwn.Reply.Reason);
        Assert.Superset(new HashSet<SetupStep> { SetupStep.Import, SetupStep.Ask }, (await DoneAsync(desk)).ToHashSet());
    }

    [Fact]
    public async Task The_company_is_known_when_a_person_named_it()
    {
        await using var desk = await TestDesk.OpenSampleAsync();

        var changed = await desk.WithAsync<ChangeCompany, Result<CompanyView>>(change => change.RunAsync(Company("Brightwater"), CancellationToken.None));

        Assert.Equal("Brightwater", changed.Value.Name);
        Assert.Equal([SetupStep.Company], await DoneAsync(desk));
        var late = await desk.WithAsync<ChangeCompany, Result<CompanyView>>(change => change.RunAsync(Company("Too late"), CancellationToken.None));
        Assert.Equal("company.changed", late.Problem.Code);
    }

    [Fact]
    public async Task Autonomy_is_chosen_when_a_person_chose_it()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var now = await desk.WithAsync<ReadAutonomy, AutonomyView>(read => read.RunAsync(CancellationToken.None));

        await desk.WithAsync<ChangeAutonomy, Result<AutonomyView>>(change => change.RunAsync(
            new AutonomyChange
            {
                ExpectedVersion = now.Version,
                Categories = [new PolicyChange { Category = TicketCategory.BugReport, Autonomy = Autonomy.Assist, Threshold = 0.7 }],
            },
            "Kim", CancellationToken.None));

        Assert.Contains(SetupStep.Autonomy, await DoneAsync(desk));
    }

    [Theory]
    [InlineData("https://shop.example", true)]
    [InlineData("http://localhost:5080", false)]
    [InlineData("null", false)]
    [InlineData("", false)]
    public async Task The_widget_is_seen_when_another_website_shows_it(string origin, bool isSeen)
    {
        await using var desk = await TestDesk.OpenAsync();
        var sightings = desk.Services.GetRequiredService<WidgetSightings>();

        for (var visit = 0; visit < 3; visit++)
            await sightings.NoteAsync(origin, "localhost:5080", CancellationToken.None);

        Assert.Equal(isSeen, (await DoneAsync(desk)).Contains(SetupStep.Widget));
    }

    [Fact]
    public async Task The_guide_can_be_put_away_and_taken_out_again()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        await ChangeAsync(desk, new SetupChange { IsDismissed = true, Skipped = [SetupStep.Widget, SetupStep.Widget] });
        var away = await ReadAsync(desk);
        await ChangeAsync(desk, new SetupChange { IsDismissed = false });

        Assert.True(away.IsDismissed);
        Assert.Equal([SetupStep.Widget], away.Steps.Where(step => step.IsSkipped).Select(step => step.Step));
        Assert.False((await ReadAsync(desk)).IsDismissed);
    }

    private static CompanyChange Company(string name) => new()
    {
        ExpectedVersion = 0,
        Name = name,
        Languages = ["en", "de"],
        Hours = new HoursInWords("Europe/Berlin", ["mon", "tue"], "09:00", "17:00"),
    };

    private static async Task<IEnumerable<SetupStep>> DoneAsync(TestDesk desk) =>
        (await ReadAsync(desk)).Steps.Where(step => step.IsDone).Select(step => step.Step);

    private static Task<SetupView> ReadAsync(TestDesk desk) =>
        desk.WithAsync<ReadSetup, SetupView>(read => read.RunAsync(CancellationToken.None));

    private static Task<bool> ChangeAsync(TestDesk desk, SetupChange change) => desk.WithAsync<ChangeSetup, bool>(async one =>
    {
        await one.RunAsync(change, CancellationToken.None);
        return true;
    });

    private static async Task<SetupAnswer> AskAsync(TestDesk desk, string question) =>
        (await desk.WithAsync<AskInSetup, Result<SetupAnswer>>(ask => ask.RunAsync(new SetupQuestion { Question = question }, CancellationToken.None))).Value;
}
