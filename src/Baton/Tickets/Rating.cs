using Baton.Foundation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Tickets;

/// <summary>Whose work a rating is about: whoever wrote to the customer before the resolution.</summary>
public enum RatedWork
{
    Agents,

    Teammates,

    /// <summary>Both wrote to the customer.</summary>
    Both,
}

/// <summary>How the customer rates one resolution. A ticket that opens again and is resolved again can be rated again.</summary>
internal sealed class Rating
{
    public required Id<Rating> Id { get; init; }

    public required Id<Ticket> TicketId { get; init; }

    /// <summary>The resolution that is rated.</summary>
    public required DateTimeOffset ResolvedAt { get; init; }

    /// <summary>1 to 5.</summary>
    public required int Score { get; set; }

    /// <summary>The customer's own words; with them the rating is final.</summary>
    public string? Comment { get; set; }

    public required RatedWork Work { get; init; }

    public required DateTimeOffset At { get; set; }
}

internal sealed class RatingTable : IEntityTypeConfiguration<Rating>
{
    public void Configure(EntityTypeBuilder<Rating> builder)
    {
        builder.ToTable("ratings");
        builder.Property(rating => rating.Id).ValueGeneratedNever();
        builder.Property(rating => rating.Comment).HasMaxLength(2_000);
        builder.HasIndex(rating => new { rating.TicketId, rating.ResolvedAt }).IsUnique();
    }
}
