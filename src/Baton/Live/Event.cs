using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Live;

/// <summary>
/// Something that happened, never changed afterwards. Two orders exist: <see cref="Sequence"/> counts 1, 2, 3 … within
/// one subject without a gap; (<see cref="Transaction"/>, <see cref="Position"/>) orders the whole feed so that a reader
/// never misses a row that commits late (ADR 0012).
/// </summary>
internal sealed class Event
{
    public long Position { get; private init; }

    /// <summary>
    /// The database transaction that wrote the row: filled in by PostgreSQL, where a lower position may commit after a
    /// higher one; always 0 on SQLite, where one writer at a time makes position and commit order the same.
    /// </summary>
    public long Transaction { get; private init; }

    /// <summary>What kind of thing it happened to: <c>ticket</c>, <c>article</c>.</summary>
    public required string Subject { get; init; }

    public required Guid SubjectId { get; init; }

    public required int Sequence { get; init; }

    /// <summary>The subject's version when it happened, so that whoever saw an older one can be told what is new; 0 for subjects without.</summary>
    public int Version { get; init; }

    /// <summary>A stable word such as <c>message.added</c> or <c>ticket.escalated</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Who did it: <c>customer</c>, <c>agent:BillingAgent</c>, <c>teammate:Mara</c>, <c>system</c>.</summary>
    public required string Actor { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What is needed to show it, as a JSON object.</summary>
    public required string Data { get; init; }
}

internal sealed class EventTable : IEntityTypeConfiguration<Event>
{
    public void Configure(EntityTypeBuilder<Event> builder)
    {
        builder.ToTable("events");
        builder.HasKey(happening => happening.Position);
        builder.Property(happening => happening.Position).ValueGeneratedOnAdd();
        builder.Property(happening => happening.Subject).HasMaxLength(20);
        builder.Property(happening => happening.Kind).HasMaxLength(40);
        builder.Property(happening => happening.Actor).HasMaxLength(120);
        builder.HasIndex(happening => new { happening.SubjectId, happening.Sequence }).IsUnique();
        builder.HasIndex(happening => new { happening.Transaction, happening.Position });
    }
}
