using Baton.Channels;
using Baton.Foundation;
using Baton.Live;
using Baton.Tickets;
using Baton.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Providers.Tests.Channels;

public sealed class DeliveryTests
{
    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_reply_is_pushed_through_the_channel_it_came_by(DatabaseKind kind)
    {
        var mailbox = new Mailbox();
        await using var desk = await OpenAsync(kind, mailbox);
        var (ticket, message) = await GivenReplyAsync(desk, "Please restart it.");

        await desk.RunWorkAsync();

        var sent = Assert.Single(mailbox.Sent);
        Assert.Equal(
            (message.Value, ticket.Value, "cust_001", "Cannot sign in", "SupportAgent", "Please restart it."),
            (sent.MessageId, sent.TicketId, sent.CustomerKey, sent.Subject, sent.AuthorName, sent.Body));
        Assert.Equal(desk.Clock.GetUtcNow(), (await DeliveryAsync(desk, message)).DeliveredAt);
        Assert.Empty(await WorkAsync(desk));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task Where_customers_read_for_themselves_a_reply_has_arrived_with_its_commit(DatabaseKind kind)
    {
        var mailbox = new Mailbox();
        await using var desk = await OpenAsync(kind, mailbox);
        var (_, message) = await GivenReplyAsync(desk, "Please restart it.", channel: "api");

        Assert.NotNull((await DeliveryAsync(desk, message)).DeliveredAt);
        Assert.Empty(await WorkAsync(desk));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_channel_that_fails_twice_is_tried_again_with_the_same_message_id(DatabaseKind kind)
    {
        var mailbox = new Mailbox { FailuresBeforeSending = 2 };
        await using var desk = await OpenAsync(kind, mailbox);
        var (ticket, message) = await GivenReplyAsync(desk, "Please restart it.");

        await desk.RunWorkAsync();
        Assert.Empty(mailbox.Sent);
        Assert.Null((await DeliveryAsync(desk, message)).DeliveredAt);
        desk.Clock.Advance(TimeSpan.FromSeconds(1));
        await desk.RunWorkAsync();
        desk.Clock.Advance(TimeSpan.FromSeconds(2));
        await desk.RunWorkAsync();

        Assert.Equal([message.Value, message.Value, message.Value], mailbox.Calls);
        Assert.Single(mailbox.Sent);
        Assert.NotNull((await DeliveryAsync(desk, message)).DeliveredAt);
        Assert.Equal(TicketStatus.PendingCustomer, (await desk.TicketAsync(ticket)).Status);
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_channel_that_crashes_after_sending_can_tell_the_second_try_by_its_message_id(DatabaseKind kind)
    {
        var mailbox = new Mailbox { CrashesAfterSending = 1 };
        await using var desk = await OpenAsync(kind, mailbox);
        var (_, message) = await GivenReplyAsync(desk, "Please restart it.");

        await desk.RunWorkAsync();
        desk.Clock.Advance(TimeSpan.FromSeconds(1));
        await desk.RunWorkAsync();

        Assert.Equal([message.Value, message.Value], mailbox.Calls);
        Assert.Single(mailbox.Sent);
        Assert.NotNull((await DeliveryAsync(desk, message)).DeliveredAt);
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task A_worker_that_died_after_sending_is_replaced_and_the_delivery_is_marked_once(DatabaseKind kind)
    {
        var mailbox = new Mailbox();
        await using var desk = await OpenAsync(kind, mailbox);
        var (_, message) = await GivenReplyAsync(desk, "Please restart it.");
        var dying = Assert.Single(await desk.Services.GetRequiredService<ClaimWork>()
            .RunAsync([Outbox.SendReply], 1, CancellationToken.None));
        await mailbox.SendAsync(new OutgoingReply(message.Value, Guid.Empty, "", "", "", "", []), CancellationToken.None);

        desk.Clock.Advance(new WorkOptions().Lease + TimeSpan.FromTicks(1));
        await desk.RunWorkAsync();

        Assert.Single(mailbox.Sent);
        Assert.NotNull((await DeliveryAsync(desk, message)).DeliveredAt);
        await Assert.ThrowsAsync<LeaseLostException>(() =>
            desk.Services.GetRequiredService<ClaimWork>().CompleteAsync(dying, CancellationToken.None));
    }

    [Theory(Timeout = Ceiling.Milliseconds), OnEveryDatabase]
    public async Task What_cannot_be_delivered_goes_to_a_person_after_all_attempts(DatabaseKind kind)
    {
        var mailbox = new Mailbox { FailuresBeforeSending = int.MaxValue };
        await using var desk = await OpenAsync(kind, mailbox);
        var (ticket, message) = await GivenReplyAsync(desk, "Please restart it.");

        for (var attempt = 0; attempt < new WorkOptions().MaxAttempts; attempt++)
        {
            Assert.Equal(TicketStatus.PendingCustomer, (await desk.TicketAsync(ticket)).Status);
            await desk.RunWorkAsync();
            desk.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var escalated = await desk.TicketAsync(ticket);
        Assert.Equal((TicketStatus.Escalated, "Support"), (escalated.Status, escalated.Team));
        Assert.NotNull(escalated.WaitingSince);
        Assert.Equal(WorkState.Dead, Assert.Single(await WorkAsync(desk)).State);
        Assert.Null((await DeliveryAsync(desk, message)).DeliveredAt);
        Assert.Equal(TicketEvents.Escalated, await desk.ReadAsync(db => db.Events
            .OrderByDescending(happening => happening.Position).Select(happening => happening.Kind).FirstAsync()));
    }

    private static Task<TestDesk> OpenAsync(DatabaseKind kind, Mailbox mailbox) =>
        TestDesk.OpenAsync(kind, services => services.AddSingleton<IChannel>(mailbox));

    /// <summary>A ticket on which an agent has just answered; nothing but the delivery is left to do.</summary>
    private static async Task<(Id<Ticket> Ticket, Id<Message> Message)> GivenReplyAsync(
        TestDesk desk, string text, string channel = Mailbox.Word)
    {
        var request = new NewTicket { CustomerId = "cust_001", Subject = "Cannot sign in", Description = "Help" };
        var opened = (await desk.WithAsync<OpenTicket, Result<OpenedTicket>>(
            open => open.RunAsync(request, new RawInput(channel, "raw"), CancellationToken.None))).Value;
        return await desk.WriteAsync(async db =>
        {
            var now = desk.Clock.GetUtcNow();
            db.WorkItems.RemoveRange(await db.WorkItems.ToListAsync());
            var ticket = (await db.TicketAsync(opened.Id, CancellationToken.None))!;
            ticket.Replied(now);
            var message = db.AddMessage(ticket, AuthorKind.Agent, "SupportAgent", text, now);
            db.Deliver(ticket, message, desk.Services.GetRequiredService<Doors>(), now);
            return (opened.Id, message.Id);
        });
    }

    private static Task<Delivery> DeliveryAsync(TestDesk desk, Id<Message> id) =>
        desk.ReadAsync(db => db.Deliveries.AsNoTracking().SingleAsync(delivery => delivery.MessageId == id));

    private static Task<List<WorkItem>> WorkAsync(TestDesk desk) =>
        desk.ReadAsync(db => db.WorkItems.AsNoTracking().ToListAsync());
}
