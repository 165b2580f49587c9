using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Live;
using Baton.Tickets;
using Baton.Understanding;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tests.Answering;

/// <summary>Whoever is faster wins, nobody is forgotten, nothing is said twice.</summary>
public sealed class CommitRunTests
{
    private static readonly Reading Plain = ScriptedReader.Of(TicketCategory.AccountManagement);

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_teammate_who_takes_over_while_the_agents_read_silences_them(DatabaseKind kind)
    {
        await using var desk = await AnsweringDesk.OpenAsync(kind);
        var ticket = await desk.Desk.GivenTicketAsync();
        desk.Reader.Meanwhile = () => desk.TakeOverAsync(ticket.Id);

        await desk.Desk.RunWorkAsync();

        Assert.Empty(await desk.RepliesAsync(ticket.Id));
        Assert.Empty(await desk.RunsAsync(ticket.Id));
        Assert.Equal("Kim", (await desk.TicketAsync(ticket.Id)).Teammate);
        Assert.Empty(await WorkAsync(desk));
        Assert.Empty(await desk.ForgottenAsync());
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_teammate_who_resolves_while_the_agents_read_has_the_last_word(DatabaseKind kind)
    {
        await using var desk = await AnsweringDesk.OpenAsync(kind);
        var ticket = await desk.Desk.GivenTicketAsync();
        desk.Reader.Meanwhile = () => ResolveAsync(desk, ticket.Id);

        await desk.Desk.RunWorkAsync();

        await AssertLeftResolvedAsync(desk, ticket.Id);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_teammate_who_resolves_before_the_agents_begin_has_the_last_word(DatabaseKind kind)
    {
        await using var desk = await AnsweringDesk.OpenAsync(kind);
        var ticket = await desk.Desk.GivenTicketAsync();
        await ResolveAsync(desk, ticket.Id);
        await desk.Desk.RunWorkAsync();
        await AssertLeftResolvedAsync(desk, ticket.Id);

        await desk.Desk.CustomerWritesAsync(ticket.Id, "It still does not arrive.");
        await ResolveAsync(desk, ticket.Id);
        await desk.Desk.RunWorkAsync();

        await AssertLeftResolvedAsync(desk, ticket.Id);
        Assert.Empty(desk.Reader.Messages);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_message_that_arrives_while_the_agents_read_leads_to_one_run_over_both(DatabaseKind kind)
    {
        await using var desk = await AnsweringDesk.OpenAsync(kind);
        var ticket = await desk.Desk.GivenTicketAsync("The reset mail does not arrive.");
        desk.Reader.Meanwhile = async () =>
        {
            desk.Reader.Meanwhile = () => Task.CompletedTask;
            await desk.Desk.CustomerWritesAsync(ticket.Id, "And the reset link has expired.");
        };

        await desk.Desk.RunWorkAsync();

        var run = Assert.Single(await desk.RunsAsync(ticket.Id));
        Assert.True(run.ThroughSequence > run.FromSequence);
        Assert.Single(await desk.RepliesAsync(ticket.Id));
        Assert.Equal(2, desk.Reader.Messages.Count);
        Assert.Contains("And the reset link has expired.", desk.Reader.Messages.Last().Text, StringComparison.Ordinal);
        Assert.Empty(await desk.ForgottenAsync());
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_burst_of_messages_is_one_run_and_one_reply(DatabaseKind kind)
    {
        await using var desk = await AnsweringDesk.OpenAsync(kind);
        var ticket = await desk.Desk.GivenTicketAsync("The reset mail does not arrive.");
        await desk.Desk.CustomerWritesAsync(ticket.Id, "I looked in the spam folder.");
        await desk.Desk.CustomerWritesAsync(ticket.Id, "Hello?");

        await desk.Desk.RunWorkAsync();

        Assert.Equal(
            "The reset mail does not arrive.\n\nI looked in the spam folder.\n\nHello?",
            Assert.Single(desk.Reader.Messages).Text);
        Assert.Single(await desk.RepliesAsync(ticket.Id));
        Assert.Empty(await WorkAsync(desk));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_run_that_keeps_failing_ends_with_a_person(DatabaseKind kind)
    {
        await using var desk = await AnsweringDesk.OpenAsync(kind);
        var ticket = await desk.Desk.GivenTicketAsync();
        desk.Reader.Meanwhile = () => throw new TimeoutException("no answer");

        for (var attempt = 0; attempt < new WorkOptions().MaxAttempts; attempt++)
        {
            Assert.Empty(await desk.ForgottenAsync());
            await desk.Desk.RunWorkAsync();
            desk.Clock.Advance(TimeSpan.FromMinutes(11));
        }

        Assert.Equal(new WorkOptions().MaxAttempts, desk.Reader.Messages.Count);
        Assert.Equal(TicketStatus.Escalated, (await desk.TicketAsync(ticket.Id)).Status);
        Assert.Equal("technical_failure", (await desk.EscalationAsync(ticket.Id)).ReasonCode);
        Assert.Empty(await desk.ForgottenAsync());
    }

    [Fact]
    public async Task A_run_that_failed_once_is_tried_again_and_answers()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        desk.Reader.Says = Plain;
        var ticket = await desk.Desk.GivenTicketAsync();
        desk.Reader.Meanwhile = () => throw new TimeoutException("no answer");
        await desk.Desk.RunWorkAsync();
        desk.Reader.Meanwhile = () => Task.CompletedTask;

        desk.Clock.Advance(TimeSpan.FromMinutes(1));
        await desk.Desk.RunWorkAsync();

        Assert.Single(await desk.RepliesAsync(ticket.Id));
        Assert.Empty(await WorkAsync(desk));
    }

    [Fact]
    public async Task After_a_person_got_it_for_failures_the_next_message_is_theirs()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var ticket = await desk.Desk.GivenTicketAsync();
        desk.Reader.Meanwhile = () => throw new TimeoutException("no answer");
        for (var attempt = 0; attempt < new WorkOptions().MaxAttempts; attempt++)
        {
            await desk.Desk.RunWorkAsync();
            desk.Clock.Advance(TimeSpan.FromMinutes(11));
        }

        Assert.True((await desk.Desk.CustomerWritesAsync(ticket.Id, "Hello?")).Value.IsWithPerson);
    }

    [Fact]
    public async Task A_note_for_the_team_does_not_stop_the_agents()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        desk.Reader.Says = Plain;
        var ticket = await desk.Desk.GivenTicketAsync();
        desk.Reader.Meanwhile = () => desk.TeammateWritesAsync(ticket.Id, "Watch this one.", MessageVisibility.Note);

        await desk.Desk.RunWorkAsync();

        Assert.Single(await desk.RepliesAsync(ticket.Id));
        Assert.DoesNotContain("Watch this one.", Assert.Single(desk.Reader.Messages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reply_status_trace_and_events_are_there_together()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Plain);

        var run = Assert.Single(await desk.RunsAsync(id));
        Assert.Equal(run.Id, Assert.Single(await desk.RepliesAsync(id)).RunId);
        Assert.Equal(RunOutcome.Answered, run.Outcome);
        Assert.Equal(Enumerable.Range(1, (await desk.TicketAsync(id)).LastSequence), await SequencesAsync(desk, id));
        Assert.Equal(TicketStatus.PendingCustomer, (await desk.TicketAsync(id)).Status);
    }

    private static Task<List<int>> SequencesAsync(AnsweringDesk desk, Id<Ticket> id) => desk.Desk.ReadAsync(db =>
        db.Events.AsNoTracking().Where(happened => happened.SubjectId == id.Value)
            .OrderBy(happened => happened.Sequence).Select(happened => happened.Sequence).ToListAsync());

    /// <summary>Work that is still to be done for an answer.</summary>
    private static Task<List<WorkItem>> WorkAsync(AnsweringDesk desk) => desk.Desk.ReadAsync(db =>
        db.WorkItems.AsNoTracking().Where(item => item.Kind == TicketWork.NeedsAnswer).ToListAsync());

    private static Task<Result<MovedTicket>> ResolveAsync(AnsweringDesk desk, Id<Ticket> id) =>
        desk.Desk.WithAsync<MoveTicket, Result<MovedTicket>>(move => move.RunAsync(
            id, new TicketChange { Action = TicketAction.Resolve, Reason = "Done." }, null, "Kim", CancellationToken.None));

    private static async Task AssertLeftResolvedAsync(AnsweringDesk desk, Id<Ticket> id)
    {
        Assert.Equal(TicketStatus.Resolved, (await desk.TicketAsync(id)).Status);
        Assert.Empty(await desk.RepliesAsync(id));
        Assert.Empty(await desk.RunsAsync(id));
        Assert.Empty(await WorkAsync(desk));
    }
}
