using Baton.Customers;
using Baton.Foundation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Tickets;

/// <summary>One message or note of a ticket; never changed once written.</summary>
internal sealed class Message
{
    public required Id<Message> Id { get; init; }

    public required Id<Ticket> TicketId { get; init; }

    /// <summary>The number of the <c>message.added</c> event in its ticket; messages are ordered by it.</summary>
    public required int Sequence { get; init; }

    public required AuthorKind Author { get; init; }

    /// <summary>Customer key, agent name or teammate name.</summary>
    public required string AuthorName { get; init; }

    public required MessageVisibility Visibility { get; init; }

    public required string Body { get; init; }

    /// <summary>Sources of an agent's reply as a JSON array of <see cref="Citation"/>; null when it cites nothing.</summary>
    public string? Citations { get; init; }

    /// <summary>How far its customer had proven who they are when they wrote it; null for agents and teammates.</summary>
    public IdentityLevel? Identity { get; init; }

    /// <summary>The run that wrote it; null for people. Unique, so that no run can speak twice.</summary>
    public Guid? RunId { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>
/// A source that a reply relies on: article <paramref name="Article"/> in version <paramref name="Version"/>, section
/// <paramref name="Heading"/>. <paramref name="Quote"/> is the sentence of it that the reply uses first.
/// </summary>
public sealed record Citation(int Number, string Article, string Title, string? Heading, int Version, string? Quote = null);

internal sealed class MessageTable : IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<Message> builder)
    {
        builder.ToTable("messages");
        builder.Property(message => message.Id).ValueGeneratedNever();
        builder.Property(message => message.AuthorName).HasMaxLength(120);
        builder.HasIndex(message => new { message.TicketId, message.Sequence }).IsUnique();
        builder.HasIndex(message => message.RunId).IsUnique();
    }
}
