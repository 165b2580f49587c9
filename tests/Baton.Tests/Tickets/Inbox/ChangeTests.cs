using Baton.Foundation;
using Baton.Identity;
using Baton.Identity.People;
using Baton.Tickets;
using Baton.Tickets.Inbox;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tests.Tickets.Inbox;

/// <summary>What people do with tickets, one or many, and how it is taken back.</summary>
public sealed class ChangeTests
{
    [Theory]
    [InlineData(TicketAction.Assign, "Lee")]
    [InlineData(TicketAction.TakeOver, null)]
    [InlineData(TicketAction.Resolve, null)]
    [InlineData(TicketAction.SetStatus, "snoozed")]
    [InlineData(TicketAction.SetPriority, "urgent")]
    [InlineData(TicketAction.SetCategory, "bug_report")]
    [InlineData(TicketAction.SetLanguage, "de")]
    public async Task A_change_is_taken_back_by_its_undo(TicketAction action, string? value)
    {
        await using var desk = await TestDesk.OpenAsync();
        await desk.GivenTeammatesAsync("Ada", "Lee");
        var ticket = await desk.GivenTicketAsync();
        await desk.MoveAsync(ticket.Id, InboxDesk.Change(TicketAction.Assign, "Ada"));
        var before = await desk.TicketAsync(ticket.Id);

        var done = Assert.Single(await desk.BulkAsync(Of(ticket, action, value)));
        Assert.Equal(ChangeOutcome.Done, done.Outcome);
        var undone = Assert.Single(await desk.BulkAsync(done.Undo!));

        var after = await desk.TicketAsync(ticket.Id);
        Assert.Equal(ChangeOutcome.Done, undone.Outcome);
        Assert.Equal(
            (before.Status, before.Teammate, before.Team, before.Priority, before.Category, before.Language, before.WaitingSince),
            (after.Status, after.Teammate, after.Team, after.Priority, after.Category, after.Language, after.WaitingSince));
    }

    [Theory]
    [InlineData(TicketAction.SetPriority, "urgent")]
    [InlineData(TicketAction.SetCategory, "bug_report")]
    [InlineData(TicketAction.SetLanguage, "nl")]
    public async Task A_first_correction_taken_back_leaves_it_to_the_agents_again(TicketAction action, string value)
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var ticket = await desk.GivenTicketAsync();
        await desk.RunWorkAsync();
        var read = await desk.TicketAsync(ticket.Id);

        var first = Assert.Single(await desk.BulkAsync(Of(ticket, action, value)));
        Assert.Equal((true, value), Standing(await desk.TicketAsync(ticket.Id), action));
        var second = Assert.Single(await desk.BulkAsync(Of(ticket, action, null)));
        await desk.BulkAsync(second.Undo! with { ExpectedVersion = null });
        Assert.Equal((true, value), Standing(await desk.TicketAsync(ticket.Id), action));
        await desk.BulkAsync(first.Undo! with { ExpectedVersion = null });

        Assert.Equal(Standing(read, action), Standing(await desk.TicketAsync(ticket.Id), action));
        Assert.False(Standing(read, action).IsGiven);
        Assert.NotNull(Standing(read, action).Value);
    }

    private static (bool IsGiven, string? Value) Standing(Ticket ticket, TicketAction action) => action switch
    {
        TicketAction.SetPriority => (ticket.PriorityIsGiven, ticket.Priority is { } priority ? Json.Word(priority) : null),
        TicketAction.SetCategory => (ticket.CategoryIsGiven, ticket.Category is { } category ? Json.Word(category) : null),
        _ => (ticket.LanguageIsGiven, ticket.Language),
    };

    [Fact]
    public async Task A_ticket_is_assigned_to_somebody_of_the_team_and_to_nobody_else()
    {
        await using var desk = await TestDesk.OpenAsync();
        await desk.GivenTeammatesAsync("Lee", "Noor", "Vic");
        var lee = await desk.ReadAsync(db => db.TeammateAtWorkAsync("Lee", CancellationToken.None));
        await desk.WriteAsync(async db =>
        {
            (await db.Teammates.SingleAsync(one => one.Name == "Noor")).Deactivate(desk.Clock.GetUtcNow());
            (await db.Teammates.SingleAsync(one => one.Name == "Vic")).ChangeRole(Role.Viewer);
            return true;
        });
        var ticket = await desk.GivenTicketAsync();

        foreach (var name in new[] { "Nobody", "Noor", "Vic", Guid.NewGuid().ToString() })
        {
            var refused = await desk.MoveAsync(ticket.Id, InboxDesk.Change(TicketAction.Assign, name));
            Assert.Equal("teammate.unknown", refused.Problem.Code);
            Assert.Contains("GET /api/v1/teammates", refused.Problem.Detail, StringComparison.Ordinal);
        }

        Assert.Null((await desk.TicketAsync(ticket.Id)).Teammate);
        foreach (var name in new[] { "lee", lee!.Id.ToString() })
        {
            await desk.MoveAsync(ticket.Id, InboxDesk.Change(TicketAction.Assign, name));
            Assert.Equal("Lee", (await desk.TicketAsync(ticket.Id)).Teammate);
            await desk.MoveAsync(ticket.Id, InboxDesk.Change(TicketAction.Assign, "me"));
            Assert.Equal("Kim", (await desk.TicketAsync(ticket.Id)).Teammate);
        }

        await desk.MoveAsync(ticket.Id, InboxDesk.Change(TicketAction.Assign));
        Assert.Null((await desk.TicketAsync(ticket.Id)).Teammate);
    }

    [Fact]
    public async Task What_was_taken_from_the_agents_goes_back_to_them()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var ticket = await desk.GivenTicketAsync();
        var done = Assert.Single(await desk.BulkAsync(Of(ticket, TicketAction.Assign, "me")));
        await desk.RunWorkAsync();
        Assert.Equal(TicketStatus.Escalated, (await desk.TicketAsync(ticket.Id)).Status);

        await desk.BulkAsync(done.Undo!);
        await desk.RunWorkAsync();

        Assert.NotNull((await desk.TicketAsync(ticket.Id)).Agent);
    }

    [Fact]
    public async Task One_that_changed_meanwhile_does_not_hold_up_the_others()
    {
        await using var desk = await TestDesk.OpenAsync();
        var (first, second) = (await desk.GivenTicketAsync(), await desk.GivenTicketAsync());
        await desk.MoveAsync(first.Id, InboxDesk.Change(TicketAction.SetPriority, "low"));

        var results = await desk.BulkAsync(
            Of(first, TicketAction.Assign, "me") with { ExpectedVersion = 1 },
            Of(second, TicketAction.Assign, "me") with { ExpectedVersion = 1 },
            new ChangeOfTicket { Id = Guid.NewGuid(), Change = InboxDesk.Change(TicketAction.TakeOver) });

        Assert.Equal([ChangeOutcome.Conflict, ChangeOutcome.Done, ChangeOutcome.Refused], results.Select(result => result.Outcome));
        Assert.Equal([2, 2, null], results.Select(result => result.Version));
        Assert.Null((await desk.TicketAsync(first.Id)).Teammate);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Two_hundred_tickets_change_at_once(DatabaseKind kind)
    {
        await using var desk = await TestDesk.OpenAsync(kind);
        var tickets = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => desk.GivenTicketAsync()));

        var results = await desk.BulkAsync([.. tickets.Select(ticket => Of(ticket, TicketAction.SetPriority, "high"))]);

        Assert.All(results, result => Assert.Equal(ChangeOutcome.Done, result.Outcome));
        Assert.Equal(200, (await desk.ListAsync(query: new TicketQuery { Priority = ["high"] })).Count);
    }

    [Fact]
    public async Task A_snoozed_ticket_comes_back_at_its_time()
    {
        await using var desk = await TestDesk.OpenAsync();
        var ticket = await desk.GivenTicketAsync();
        await desk.MoveAsync(ticket.Id, InboxDesk.Change(TicketAction.SetStatus, "snoozed") with
        {
            SnoozedUntil = desk.Clock.GetUtcNow() + TimeSpan.FromHours(3),
        });

        await desk.RunWorkAsync();
        Assert.Equal(TicketStatus.Snoozed, (await desk.TicketAsync(ticket.Id)).Status);
        desk.Clock.Advance(TimeSpan.FromHours(3));
        await desk.RunWorkAsync();

        Assert.Equal(TicketStatus.Escalated, (await desk.TicketAsync(ticket.Id)).Status);
    }

    [Fact]
    public async Task A_longer_snooze_is_not_cut_short_by_the_earlier_one()
    {
        await using var desk = await TestDesk.OpenAsync();
        var ticket = await desk.GivenTicketAsync();
        foreach (var hours in (int[])[1, 5])
        {
            await desk.MoveAsync(ticket.Id, InboxDesk.Change(TicketAction.SetStatus, "snoozed") with
            {
                SnoozedUntil = desk.Clock.GetUtcNow() + TimeSpan.FromHours(hours),
            });
        }

        desk.Clock.Advance(TimeSpan.FromHours(2));
        await desk.RunWorkAsync();

        Assert.Equal(TicketStatus.Snoozed, (await desk.TicketAsync(ticket.Id)).Status);
    }

    [Theory]
    [InlineData(TicketAction.SetStatus, "new", null, "value")]
    [InlineData(TicketAction.SetStatus, "lost", null, "value")]
    [InlineData(TicketAction.SetStatus, null, null, "value")]
    [InlineData(TicketAction.SetPriority, "soon", null, "value")]
    [InlineData(TicketAction.SetCategory, "42", null, "value")]
    [InlineData(TicketAction.SetLanguage, "xx", null, "value")]
    [InlineData(TicketAction.SetLanguage, "unknown", null, "value")]
    [InlineData(TicketAction.SetStatus, "snoozed", -1, "snoozed_until")]
    [InlineData(TicketAction.SetStatus, "snoozed", 9000, "snoozed_until")]
    public async Task What_makes_no_sense_is_refused_and_changes_nothing(TicketAction action, string? value, int? hours, string field)
    {
        await using var desk = await TestDesk.OpenAsync();
        var ticket = await desk.GivenTicketAsync();

        var refused = await desk.MoveAsync(ticket.Id, InboxDesk.Change(action, value) with
        {
            SnoozedUntil = hours is { } given ? desk.Clock.GetUtcNow() + TimeSpan.FromHours(given) : null,
        });

        Assert.Equal(field, refused.Problem.Field);
        Assert.Equal(1, (await desk.TicketAsync(ticket.Id)).Version);
    }

    [Fact]
    public async Task A_closed_ticket_stays_as_it_is()
    {
        await using var desk = await TestDesk.OpenAsync();
        var ticket = await desk.GivenTicketAsync();
        var closed = Assert.Single(await desk.BulkAsync(Of(ticket, TicketAction.SetStatus, "closed")));

        Assert.Null(closed.Undo);
        foreach (var action in Enum.GetValues<TicketAction>().Except([TicketAction.HandBack]))
        {
            var value = action is TicketAction.SetStatus ? "escalated" : null;
            Assert.Equal("ticket.closed", (await desk.MoveAsync(ticket.Id, InboxDesk.Change(action, value))).Problem.Code);
        }
    }

    [Fact]
    public async Task No_customer_is_forgotten_whatever_people_do()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        foreach (var change in (TicketChange[])
            [
                InboxDesk.Change(TicketAction.SetStatus, "in_progress"), InboxDesk.Change(TicketAction.SetStatus, "pending_customer"),
                InboxDesk.Change(TicketAction.Assign), InboxDesk.Change(TicketAction.Assign, "me"),
            ])
        {
            var ticket = await desk.GivenTicketAsync();
            await desk.MoveAsync(ticket.Id, InboxDesk.Change(TicketAction.Resolve));
            await desk.MoveAsync(ticket.Id, change);
            await desk.MoveAsync(ticket.Id, InboxDesk.Change(TicketAction.HandBack));
        }

        Assert.Empty(await desk.WithAsync<CustomersWaiting, IReadOnlyList<Guid>>(waiting => waiting.ForgottenAsync(CancellationToken.None)));
    }

    private static ChangeOfTicket Of(OpenedTicket ticket, TicketAction action, string? value) =>
        new() { Id = ticket.Id.Value, Change = InboxDesk.Change(action, value) };
}
