using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Tickets.Similar;

/// <summary>
/// What a ticket's first words mean to one model, so that tickets about the same thing are found without the same words. Made
/// once and kept; may be deleted at any time.
/// </summary>
internal sealed class TicketVector
{
    public required Id<TicketVector> Id { get; init; }

    public required Id<Ticket> TicketId { get; init; }

    /// <summary>The model; vectors of different models cannot be compared.</summary>
    public required string Model { get; init; }

    public required byte[] Packed { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class TicketVectorTable : IEntityTypeConfiguration<TicketVector>
{
    public void Configure(EntityTypeBuilder<TicketVector> builder)
    {
        builder.ToTable("ticket_vectors");
        builder.Property(vector => vector.Id).ValueGeneratedNever();
        builder.Property(vector => vector.Model).HasMaxLength(120);
        builder.HasIndex(vector => new { vector.TicketId, vector.Model }).IsUnique();
    }
}

internal static class TicketVectorTables
{
    extension(BatonDb db)
    {
        public DbSet<TicketVector> TicketVectors => db.Set<TicketVector>();

        /// <summary>Of the newest tickets, those whose first words nobody has put before this model.</summary>
        public IQueryable<Ticket> NotRemembered(string model) => db.Tickets.AsNoTracking()
            .OrderByDescending(ticket => ticket.CreatedAt).Take(TicketIndex.Most)
            .Where(ticket => !db.Set<TicketVector>().Any(vector => vector.TicketId == ticket.Id && vector.Model == model));
    }
}
