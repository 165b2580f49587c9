using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Baton.Customers;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Channels.Widget;

/// <summary>One visitor in one browser. Its token lies in the storage of the widget's frame; only the hash is kept here.</summary>
internal sealed class VisitorSession
{
    public const string Prefix = "bv_";

    public required Id<VisitorSession> Id { get; init; }

    public required string TokenHash { get; init; }

    /// <summary>Whom the visitor is: a customer record of their own, or after proof the one that they proved to be.</summary>
    public Id<Customer> CustomerId { get; set; }

    public IdentityLevel Identity { get; set; }

    /// <summary>The page on which it began; null when the website does not say.</summary>
    public string? Page { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>To the hour.</summary>
    public DateTimeOffset SeenAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public static string NewToken() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}

/// <summary>A ticket that was opened in a session, and how far its visitor has read it.</summary>
internal sealed class VisitorTicket
{
    public required Id<Ticket> TicketId { get; init; }

    public required Id<VisitorSession> SessionId { get; init; }

    /// <summary>The sequence of the newest message that was in sight.</summary>
    public int ReadThrough { get; set; }
}

internal sealed class VisitorSessionTable : IEntityTypeConfiguration<VisitorSession>
{
    public void Configure(EntityTypeBuilder<VisitorSession> builder)
    {
        builder.ToTable("visitor_sessions");
        builder.Property(session => session.Id).ValueGeneratedNever();
        builder.Property(session => session.TokenHash).HasMaxLength(64);
        builder.Property(session => session.Page).HasMaxLength(500);
        builder.HasIndex(session => session.TokenHash).IsUnique();
        builder.HasIndex(session => session.CustomerId);
    }
}

internal sealed class VisitorTicketTable : IEntityTypeConfiguration<VisitorTicket>
{
    public void Configure(EntityTypeBuilder<VisitorTicket> builder)
    {
        builder.ToTable("visitor_tickets");
        builder.HasKey(ticket => ticket.TicketId);
        builder.Property(ticket => ticket.TicketId).ValueGeneratedNever();
        builder.HasIndex(ticket => ticket.SessionId);
    }
}

internal static class WidgetTables
{
    extension(BatonDb db)
    {
        public DbSet<WidgetSettings> WidgetSettings => db.Set<WidgetSettings>();

        public DbSet<IdentityKey> IdentityKeys => db.Set<IdentityKey>();

        public DbSet<UsedIdentityToken> UsedIdentityTokens => db.Set<UsedIdentityToken>();

        public DbSet<VisitorSession> VisitorSessions => db.Set<VisitorSession>();

        public DbSet<WidgetSighting> WidgetSightings => db.Set<WidgetSighting>();

        public DbSet<VisitorTicket> VisitorTickets => db.Set<VisitorTicket>();
    }
}
