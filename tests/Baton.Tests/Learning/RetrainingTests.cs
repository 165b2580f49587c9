using Baton.Examples;
using Baton.Foundation;
using Baton.Language.Words;
using Baton.Tickets;
using Baton.Understanding;
using Baton.Understanding.Categories;
using Baton.Understanding.Learnt;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Tests.Learning;

/// <summary>A model learnt from corrections reads when it is no worse, comes back when it is wanted, and forgets when it must.</summary>
public sealed class RetrainingTests
{
    private const string NeverSeen = "May we have a longer berth for the new boat?";

    [Fact]
    public async Task What_a_desk_teaches_is_learnt_taken_back_and_forgotten()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var tickets = new List<Ticket>();
        foreach (var words in LearningDesk.Berths)
        {
            tickets.Add(await desk.ReadTicketAsync(words));
            desk.Clock.Advance(TimeSpan.FromSeconds(1));
            await desk.LabelAsync(tickets[^1], "feature_request");
        }

        var learnt = await desk.LearnAsync(ExampleKind.Category);

        Assert.Equal((LearntModelState.Live, 1, LearningDesk.Berths.Length), (learnt.State, learnt.Number, learnt.Examples));
        Assert.True(learnt.Figures.Own!.After > learnt.Figures.Own.Before, learnt.Figures.Verdict);
        Assert.NotNull(learnt.Figures.Shipped);
        Assert.Equal("feature_request", await CategoryAsync(desk));

        // Taken back: what ships reads again, and the version can return.
        Assert.False((await desk.RestoreAsync(ExampleKind.Category, 0)).IsRefused);
        Assert.Null((await LiveAsync(desk)).Learnt);
        Assert.True((await desk.VersionsAsync(ExampleKind.Category))[0].CanReturn);
        Assert.False((await desk.RestoreAsync(ExampleKind.Category, 1)).IsRefused);
        Assert.NotNull((await LiveAsync(desk)).Learnt);

        // Erased: no model that saw the words is kept, and a new one is learnt from the others.
        await desk.WriteAsync(async db =>
        {
            await db.EraseTicketsAsync([tickets[0].Id], desk.Clock.GetUtcNow(), CancellationToken.None);
            return true;
        });
        await desk.RunWorkAsync();
        var versions = await desk.VersionsAsync(ExampleKind.Category);
        Assert.Equal([(2, LearntModelState.Live), (1, LearntModelState.Retired)], versions.Select(version => (version.Number, version.State)));
        Assert.Equal(LearningDesk.Berths.Length - 1, versions[0].Examples);
        Assert.False(versions[1].CanReturn);
        Assert.Equal("learning.not_kept", (await desk.RestoreAsync(ExampleKind.Category, 1)).Problem.Code);
    }

    [Fact]
    public async Task A_worse_model_never_reads()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var swapped = new Dictionary<string, string> { ["billing_inquiry"] = "bug_report", ["bug_report"] = "billing_inquiry" };
        await desk.TeachAsync(
            ExampleKind.Category,
            Seeds.Read(Seeds.Categories).Where(seed => swapped.ContainsKey(seed.Label)).Take(160).Select(seed => (seed.Text, swapped[seed.Label])));

        var learnt = await desk.LearnAsync(ExampleKind.Category);

        Assert.Equal(LearntModelState.Refused, learnt.State);
        Assert.True(learnt.Figures.Shipped!.After < learnt.Figures.Shipped.Before, learnt.Figures.Verdict);
        Assert.False(learnt.CanReturn);
        Assert.Null((await LiveAsync(desk)).Learnt);
        Assert.Equal("learning.not_kept", (await desk.RestoreAsync(ExampleKind.Category, 1)).Problem.Code);
    }

    [Fact]
    public async Task Learning_can_be_stopped_and_what_reads_reads_on()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        await desk.TeachAsync(ExampleKind.Category, Seeds.Read(Seeds.Categories).Take(300).Select(seed => ($"{seed.Text} Thanks.", seed.Label)));
        Assert.Equal("learning.not_running", (await StopAsync(desk)).Problem.Code);

        var learning = desk.LearnAsync(ExampleKind.Category);
        while ((await desk.VersionsAsync(ExampleKind.Category)) is not [{ State: LearntModelState.Learning }])
            await Task.Yield();
        Assert.False((await StopAsync(desk)).IsRefused);

        Assert.Equal(LearntModelState.Stopped, (await learning).State);
        Assert.Null((await LiveAsync(desk)).Learnt);
    }

    [Fact]
    public async Task Urgency_is_learnt_from_enough_corrections()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var few = await desk.WithAsync<MoveLearnt, Result<bool>>(move => move.LearnNowAsync(ExampleKind.Priority, CancellationToken.None));
        Assert.Equal("learning.too_little", few.Problem.Code);
        string[] boats = ["Albatross", "Petrel", "Heron", "Tern"];
        await desk.TeachAsync(
            ExampleKind.Priority,
            boats.SelectMany(boat => LearningDesk.Berths.Take(5).Select(words => ($"{words} It is about the {boat}.", "low"))
                .Concat(((string[])
                [
                    "the ferry leaves and the gate is shut", "ferry passengers stand before the shut gate",
                    "the gate to the ferry does not open", "gate shut again, ferry waiting", "the ferry gate sticks",
                ]).Select(words => ($"{words}, {boat}", "high")))));

        var learnt = await desk.LearnAsync(ExampleKind.Priority);

        Assert.Equal(LearntModelState.Live, learnt.State);
        Assert.Equal(TicketPriority.High, (await desk.ReadTicketAsync("gate of the ferry is shut")).Priority);
    }

    private static Task<Result<bool>> StopAsync(TestDesk desk) =>
        desk.WithAsync<MoveLearnt, Result<bool>>(move => move.StopAsync(ExampleKind.Category, CancellationToken.None));

    private static async Task<LiveModel> LiveAsync(TestDesk desk)
    {
        await desk.Services.GetRequiredService<FollowLearnt>().CatchUpAsync(CancellationToken.None);
        return desk.Services.GetRequiredService<LiveModels>().Of(ExampleKind.Category);
    }

    private static async Task<string> CategoryAsync(TestDesk desk)
    {
        await LiveAsync(desk);
        return desk.Services.GetRequiredService<CategoryClassifier>().Model.Read(Wording.Of(NeverSeen)).Label;
    }
}
