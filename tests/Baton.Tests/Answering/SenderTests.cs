using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Tickets;
using Baton.Understanding;

namespace Baton.Tests.Answering;

/// <summary>Machines and sellers get no reply; a person looks at what they sent.</summary>
public sealed class SenderTests
{
    private static readonly Reading Plain = ScriptedReader.Of(TicketCategory.AccountManagement);
    private static readonly Reading Automatic = Plain with { Sender = new SenderReading(SenderKind.Automatic, 0.97) };
    private static readonly Reading Spam = Plain with { Sender = new SenderReading(SenderKind.Spam, 0.97) };

    [Fact]
    public async Task An_automatic_mail_is_never_answered()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Automatic);

        Assert.Empty(await desk.RepliesAsync(id));
        Assert.Equal((TicketStatus.Escalated, "Accounts"), ((await desk.TicketAsync(id)).Status, (await desk.TicketAsync(id)).Team));
        Assert.Equal("automatic_mail", (await desk.EscalationAsync(id)).ReasonCode);
        Assert.Empty((await desk.DossierAsync(id)).Promised);
        Assert.Empty(await desk.ForgottenAsync());
    }

    [Fact]
    public async Task A_machine_that_answers_an_answer_is_not_answered_again()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain);

        await desk.WriteAsync(id, Automatic with { Solved = ScriptedReader.Evidence("thank you") }, "Automatic reply: I am out of the office.");

        Assert.Single(await desk.RepliesAsync(id));
        Assert.Equal("automatic_mail", (await desk.DecisionAsync(id)).ReasonCode);
        Assert.False((await desk.RunsAsync(id))[^1].Trace.DisclosedAi);
    }

    [Fact]
    public async Task Spam_waits_for_a_look_and_nobody_is_answered()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Spam with { WishForPerson = ScriptedReader.Evidence("call our sales team") });

        Assert.Empty(await desk.RepliesAsync(id));
        var decided = await desk.DecisionAsync(id);
        Assert.Equal((RunOutcome.Escalated, "spam"), (decided.Outcome, decided.ReasonCode));
    }

    [Theory]
    [InlineData(SenderKind.Automatic)]
    [InlineData(SenderKind.Spam)]
    public async Task Who_only_might_be_a_machine_is_answered_like_a_person(SenderKind kind)
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Plain with { Sender = new SenderReading(kind, 0.6) });

        Assert.Equal(RunOutcome.Answered, (await desk.DecisionAsync(id)).Outcome);
    }
}
