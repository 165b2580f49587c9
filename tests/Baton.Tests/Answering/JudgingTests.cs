using Baton.Answering.Judging;
using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tests.Answering;

/// <summary>Judged answers say how far confidence can be relied on, and promise no more than they can.</summary>
public sealed class JudgingTests
{
    [Fact]
    public async Task An_answer_is_offered_until_a_teammate_judged_it()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var ticket = await AnsweredAsync(desk);

        var offered = Assert.Single((await ToJudgeAsync(desk)).Value);
        Assert.Equal((ticket.Id.Value, ticket.Description), (offered.TicketId, offered.Question));
        Assert.NotEmpty(offered.Citations);

        Assert.False((await JudgeAsync(desk, new Id<Run>(offered.RunId), true)).IsRefused);
        Assert.False((await JudgeAsync(desk, new Id<Run>(offered.RunId), false)).IsRefused);

        Assert.Empty((await ToJudgeAsync(desk)).Value);
        var all = (await ReliabilityAsync(desk))[0];
        Assert.Equal((null, 1, 0, 0), (all.Category, all.ByTeammates, all.ByCustomers, all.Right));
    }

    [Fact]
    public async Task A_run_without_an_answer_cannot_be_judged()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        await desk.GivenTicketAsync("I want to talk to a human being now.");
        await desk.RunWorkAsync();
        var run = await desk.ReadAsync(db => db.Runs.Select(one => one.Id).SingleAsync());

        Assert.Equal("run.no_answer", (await JudgeAsync(desk, run, true)).Problem.Code);
    }

    [Fact]
    public async Task What_the_customer_said_counts_where_no_teammate_judged_and_silence_does_not()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var silent = await AnsweredAsync(desk);
        Assert.Equal(0, (await ReliabilityAsync(desk))[0].ByCustomers);

        await desk.CustomerWritesAsync(silent.Id, "That worked, thank you very much!");
        await desk.RunWorkAsync();

        var category = (await ReliabilityAsync(desk)).Single(one => one.Category == silent.Category);
        Assert.Equal((0, 1, 1), (category.ByTeammates, category.ByCustomers, category.Right));
    }

    [Theory]
    [InlineData(44, 0, null, 1)]
    [InlineData(60, 0, 0.6, 0)]
    [InlineData(60, 12, null, 45)]
    public async Task A_threshold_is_promised_only_when_enough_was_judged_right(int right, int wrong, double? from, int missing)
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var ticket = await desk.TicketAsync((await desk.GivenTicketAsync()).Id);
        await desk.WriteAsync(db =>
        {
            for (var at = 0; at < right + wrong; at++)
                Add(db, desk, ticket, at, at >= right, at >= right ? 0.95 : 0.6 + (at % 30 / 100.0));
            return Task.FromResult(true);
        });

        var safe = (await ReliabilityAsync(desk))[0].Safe.Single(one => one.Risk == 0.05);

        Assert.Equal((from, missing), (safe.From, safe.Missing));
    }

    private static void Add(BatonDb db, TestDesk desk, Ticket ticket, int at, bool isWrong, double confidence)
    {
        var now = desk.Clock.GetUtcNow();
        var run = new Run
        {
            Id = Id<Run>.New(now),
            TicketId = ticket.Id,
            FromSequence = at,
            ThroughSequence = at,
            Agent = "GeneralAgent",
            Category = TicketCategory.GeneralInquiry,
            CouldAnswer = true,
            Outcome = RunOutcome.Answered,
            Confidence = confidence,
            StartedAt = now,
            FinishedAt = now,
            Trace = "{}",
        };
        db.Runs.Add(run);
        db.AnswerJudgements.Add(new AnswerJudgement
        {
            Id = Id<AnswerJudgement>.New(now),
            RunId = run.Id,
            TicketId = ticket.Id,
            IsRight = !isWrong,
            By = "teammate:Mara",
            At = now,
        });
    }

    private static async Task<Ticket> AnsweredAsync(TestDesk desk)
    {
        var opened = await desk.GivenTicketAsync();
        await desk.RunWorkAsync();
        var ticket = await desk.TicketAsync(opened.Id);
        Assert.Equal(TicketStatus.PendingCustomer, ticket.Status);
        return ticket;
    }

    private static Task<Result<bool>> JudgeAsync(TestDesk desk, Id<Run> run, bool isRight) =>
        desk.WithAsync<JudgeAnswer, Result<bool>>(judge => judge.RunAsync(run, isRight, "Mara", CancellationToken.None));

    private static Task<Result<IReadOnlyList<AnswerToJudge>>> ToJudgeAsync(TestDesk desk) =>
        desk.WithAsync<ListAnswersToJudge, Result<IReadOnlyList<AnswerToJudge>>>(list => list.RunAsync(20, CancellationToken.None));

    private static Task<IReadOnlyList<AnswerReliability>> ReliabilityAsync(TestDesk desk) =>
        desk.WithAsync<ReadReliability, IReadOnlyList<AnswerReliability>>(read => read.RunAsync(CancellationToken.None));
}
