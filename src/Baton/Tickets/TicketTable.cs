using Baton.Customers;
using Baton.Foundation;
using Baton.Knowledge;
using Baton.Live;
using Baton.Storage;
using Baton.Tickets.Attachments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Tickets;

internal sealed class TicketTable : IEntityTypeConfiguration<Ticket>
{
    public void Configure(EntityTypeBuilder<Ticket> builder)
    {
        builder.ToTable("tickets");
        builder.Property(ticket => ticket.Id).ValueGeneratedNever();
        builder.Property(ticket => ticket.CustomerKey).HasMaxLength(100);
        builder.Property(ticket => ticket.Channel).HasMaxLength(40);
        builder.Property(ticket => ticket.Identity).HasDefaultValue(IdentityLevel.Verified).ValueGeneratedNever();
        builder.Property(ticket => ticket.Subject).HasMaxLength(300);
        builder.Property(ticket => ticket.Language).HasMaxLength(10);
        builder.Property(ticket => ticket.Agent).HasMaxLength(100);
        builder.Property(ticket => ticket.Teammate).HasMaxLength(100);
        builder.Property(ticket => ticket.Team).HasMaxLength(100);
        builder.Property(ticket => ticket.TokenHash).HasMaxLength(64);
        builder.Property(ticket => ticket.Preview).HasMaxLength(TicketPreview.Longest);
        builder.Property(ticket => ticket.Version).IsConcurrencyToken();
        builder.Ignore(ticket => ticket.IsWithPerson);
        builder.Ignore(ticket => ticket.FirstWords);
        builder.HasIndex(ticket => new { ticket.CustomerId, ticket.CreatedAt });
        builder.HasIndex(ticket => ticket.Number).IsUnique();
        builder.HasIndex(ticket => ticket.WaitingSince);

        // Views and their counts read the first, lists in their orders the other two.
        builder.HasIndex(ticket => new { ticket.Status, ticket.Teammate });
        builder.HasIndex(ticket => new { ticket.CreatedAt, ticket.Id });
        builder.HasIndex(ticket => new { ticket.UpdatedAt, ticket.Id });
        builder.HasIndex(ticket => ticket.TokenHash);

        // All that figures count, in the order of time: a quarter is counted without touching the tickets' words.
        builder.HasIndex(ticket => new
        {
            ticket.CreatedAt,
            ticket.Channel,
            ticket.Status,
            ticket.ResolvedHow,
            ticket.Category,
            ticket.Language,
            ticket.Agent,
            ticket.Teammate,
            ticket.CustomerSatisfaction,
            ticket.FirstRepliedAt,
            ticket.FirstRepliedBy,
            ticket.TeammateRepliedAt,
            ticket.FirstEscalatedAt,
            ticket.UpdatedAt,
            ticket.Id,
        }).HasDatabaseName("IX_tickets_figures");
    }
}

internal static class TicketTables
{
    /// <summary>The subject word of ticket events.</summary>
    public const string Subject = "ticket";

    /// <summary>Channel of tickets that ended in another system before; no figure counts them.</summary>
    public const string ImportChannel = "import";

    extension(BatonDb db)
    {
        public DbSet<Ticket> Tickets => db.Set<Ticket>();

        public DbSet<Message> Messages => db.Set<Message>();

        public DbSet<ReceivedInput> ReceivedInputs => db.Set<ReceivedInput>();

        public DbSet<Rating> Ratings => db.Set<Rating>();

        /// <summary>The rating of the ticket's present resolution, if there is one.</summary>
        public async Task<Rating?> RatingOfAsync(Ticket ticket, CancellationToken cancellationToken) =>
            ticket.ResolvedAt is { } resolvedAt
                ? await db.Ratings.SingleOrDefaultAsync(
                    rating => rating.TicketId == ticket.Id && rating.ResolvedAt == resolvedAt, cancellationToken)
                : null;

        public Task<Ticket?> TicketAsync(Id<Ticket> id, CancellationToken cancellationToken) =>
            db.Tickets.SingleOrDefaultAsync(ticket => ticket.Id == id, cancellationToken);

        /// <summary>Appends an event to the ticket's log.</summary>
        public void Record(Ticket ticket, string kind, string actor, object data, DateTimeOffset now) =>
            db.Append(Subject, ticket.Id.Value, ticket.NextSequence(), kind, actor, data, now, ticket.Version);

        /// <summary>Adds a message with its <c>message.added</c> event.</summary>
        public Message AddMessage(
            Ticket ticket,
            AuthorKind author,
            string authorName,
            string body,
            DateTimeOffset now,
            MessageVisibility visibility = MessageVisibility.Public,
            IReadOnlyList<Citation>? citations = null,
            Guid? runId = null,
            IReadOnlyList<Attachment>? attachments = null,
            string? clientId = null)
        {
            var sequence = ticket.NextSequence();
            var message = new Message
            {
                Id = Id<Message>.New(now),
                TicketId = ticket.Id,
                Sequence = sequence,
                Author = author,
                AuthorName = authorName,
                Visibility = visibility,
                Body = body,
                Citations = citations is { Count: > 0 } ? Json.Write(citations) : null,
                Identity = author is AuthorKind.Customer ? ticket.Identity : null,
                RunId = runId,
                At = now,
            };
            db.Messages.Add(message);
            ticket.Said(author, body);
            foreach (var attachment in attachments ?? [])
                attachment.SendWith(message.Id);
            db.CountUses(message.Id.Value, ticket.Id.Value, (citations ?? []).Select(one => (one.Article, one.Version)), now);
            db.Append(
                Subject, ticket.Id.Value, sequence, TicketEvents.MessageAdded, $"{Json.Word(author)}:{authorName}",
                new MessageAdded(
                    message.Id, author, authorName, visibility, body, citations ?? [],
                    [.. (attachments ?? []).Select(AttachmentView.Of)], runId, clientId),
                now,
                ticket.Version);
            return message;
        }
    }
}
