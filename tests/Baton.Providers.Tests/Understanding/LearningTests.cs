using Baton.Answering.Judging;
using Baton.Answering.Runs;
using Baton.Examples;
using Baton.Foundation;
using Baton.Learning;
using Baton.Providers.Tests.Nodes;
using Baton.Storage;
using Baton.Tickets;
using Baton.Understanding.Learnt;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Providers.Tests.Understanding;

/// <summary>What people teach is kept, learnt and followed on every database and on every node.</summary>
public sealed class LearningTests
{
    [Theory]
    [OnEveryDatabase]
    public async Task Tickets_are_sorted_learnt_from_and_answers_judged(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenSampleAsync(kind);
        var answered = (await desk.GivenTicketAsync()).Id;
        await desk.RunWorkAsync();
        for (var berth = 0; berth < LearnFromExamples.Fewest; berth++)
        {
            var id = (await desk.GivenTicketAsync($"Berth {berth} at the pier needs {berth + 2} more metres for the boat.")).Id;
            await desk.WithAsync<LabelTicket, Result<bool>>(
                label => label.RunAsync(id, new TicketLabel { Category = "feature_request" }, "Mara", CancellationToken.None));
        }

        var offered = (await desk.WithAsync<ListTicketsToLabel, Result<IReadOnlyList<TicketToLabel>>>(
            list => list.RunAsync(50, CancellationToken.None))).Value;
        Assert.Equal(answered.Value, Assert.Single(offered).TicketId);

        await desk.WithAsync<MoveLearnt, Result<bool>>(move => move.LearnNowAsync(ExampleKind.Category, CancellationToken.None));
        await desk.RunWorkAsync();
        var version = Assert.Single(await desk.WithAsync<ReadLearning, IReadOnlyList<LearntVersionView>>(
            read => read.VersionsAsync(ExampleKind.Category, CancellationToken.None)));
        Assert.Equal(LearntModelState.Live, version.State);
        var view = (await desk.WithAsync<ReadLearning, IReadOnlyList<LearningView>>(read => read.RunAsync(CancellationToken.None)))[0];
        Assert.Equal((LearnFromExamples.Fewest, 0, 1), (view.Examples[ExampleSource.Labelling], view.Fresh, view.Live));

        var drawn = Assert.Single((await desk.WithAsync<ListAnswersToJudge, Result<IReadOnlyList<AnswerToJudge>>>(
            list => list.RunAsync(20, CancellationToken.None))).Value);
        await desk.WithAsync<JudgeAnswer, Result<bool>>(judge => judge.RunAsync(new Id<Run>(drawn.RunId), true, "Mara", CancellationToken.None));
        var reliability = await desk.WithAsync<ReadReliability, IReadOnlyList<AnswerReliability>>(read => read.RunAsync(CancellationToken.None));
        Assert.Equal((1, 1), (reliability[0].ByTeammates, reliability[0].Right));

        await desk.WriteAsync(async db =>
        {
            await db.EraseTicketsAsync(await db.Tickets.Select(ticket => ticket.Id).ToListAsync(), desk.Clock.GetUtcNow(), CancellationToken.None);
            return true;
        });
        await desk.RunWorkAsync();
        Assert.Equal(0, await desk.ReadAsync(db => db.LearningExamples.CountAsync()));
        Assert.Equal(0, await desk.ReadAsync(db => db.LearntModels.CountAsync(model => model.State == LearntModelState.Live)));
    }

    [Fact]
    public async Task What_is_taught_on_one_node_is_known_on_the_others()
    {
        await using var desk = await TestDesk.OpenSampleAsync(DatabaseKind.Postgres);
        await using var other = Node.On(desk.Database);
        await other.StartAsync();
        await other.HearsAsync(desk.Services.GetRequiredService<ITransactions>());
        var follow = other.Services.GetRequiredService<FollowLearnt>();
        var live = other.Services.GetRequiredService<LiveModels>();
        await follow.CatchUpAsync(CancellationToken.None);
        Assert.Empty(live.Of(ExampleKind.Category).Fresh.All);

        var id = (await desk.GivenTicketAsync("The berth is too short.")).Id;
        await desk.WithAsync<LabelTicket, Result<bool>>(
            label => label.RunAsync(id, new TicketLabel { Category = "feature_request" }, "Mara", CancellationToken.None));
        await other.HearsAsync(desk.Services.GetRequiredService<ITransactions>());

        await follow.CatchUpAsync(CancellationToken.None);
        Assert.Equal("feature_request", Assert.Single(live.Of(ExampleKind.Category).Fresh.All).Label);
    }
}
