using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Baton.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Channels;

/// <summary>One entry of the outbox: this message must reach the customer through this channel, once.</summary>
internal sealed class Delivery
{
    public required Id<Message> MessageId { get; init; }

    public required Id<Ticket> TicketId { get; init; }

    public required string Channel { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null while it is on its way.</summary>
    public DateTimeOffset? DeliveredAt { get; set; }
}

internal sealed class DeliveryTable : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> builder)
    {
        builder.ToTable("deliveries");
        builder.HasKey(delivery => delivery.MessageId);
        builder.Property(delivery => delivery.MessageId).ValueGeneratedNever();
        builder.Property(delivery => delivery.Channel).HasMaxLength(40);
        builder.HasIndex(delivery => delivery.TicketId);
    }
}

/// <summary>Putting a reply on its way, in the transaction that makes it a reply.</summary>
internal static class Outbox
{
    /// <summary>The work of sending one reply. Subject: the message id.</summary>
    public const string SendReply = "reply.send";

    extension(BatonDb db)
    {
        public DbSet<Delivery> Deliveries => db.Set<Delivery>();

        /// <summary>
        /// Hands a public message to the ticket's channel. Where the customer reads the conversation itself (API, chat)
        /// it has arrived with the commit; elsewhere it is sent by the worker, with retries.
        /// </summary>
        public void Deliver(Ticket ticket, Message message, Doors doors, DateTimeOffset now)
        {
            var isPushed = doors.IsPushed(ticket.Channel);
            db.Deliveries.Add(new Delivery
            {
                MessageId = message.Id,
                TicketId = ticket.Id,
                Channel = ticket.Channel,
                CreatedAt = now,
                DeliveredAt = isPushed ? null : now,
            });
            if (isPushed)
                db.AskForFirst(SendReply, message.Id.ToString(), now);
        }

        /// <summary>A reply did not reach the customer after all attempts: a person has to find another way.</summary>
        public void NotDelivered(Ticket ticket, string error, DateTimeOffset now)
        {
            ticket.Escalate($"A reply could not be delivered ({error}).", ticket.Team ?? "Support", now);
            db.Record(
                ticket, TicketEvents.Escalated, TicketEvents.System, new StatusChanged(ticket.Status, "delivery_failed"), now);
        }
    }
}
