using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Escalations;

/// <summary>One passing of the baton to people.</summary>
internal sealed class Escalation
{
    public required Id<Escalation> Id { get; init; }

    public required Id<Ticket> TicketId { get; init; }

    public required string ReasonCode { get; init; }

    public required string Team { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>A <see cref="Escalations.Dossier"/> as JSON; null when the run failed before there was one.</summary>
    public string? Dossier { get; init; }
}

internal sealed class EscalationTable : IEntityTypeConfiguration<Escalation>
{
    public void Configure(EntityTypeBuilder<Escalation> builder)
    {
        builder.ToTable("escalations");
        builder.Property(escalation => escalation.Id).ValueGeneratedNever();
        builder.Property(escalation => escalation.ReasonCode).HasMaxLength(40);
        builder.Property(escalation => escalation.Team).HasMaxLength(100);
        builder.HasIndex(escalation => new { escalation.TicketId, escalation.At });
    }
}

internal static class EscalationTables
{
    extension(BatonDb db)
    {
        public DbSet<Escalation> Escalations => db.Set<Escalation>();

        /// <summary>
        /// Passes the ticket to a team, with its dossier, in the transaction at hand. The customer may be told that a
        /// person takes over only in this same transaction.
        /// </summary>
        public void Escalate(
            Ticket ticket, string reasonCode, string reason, string team, string actor, Dossier? dossier, DateTimeOffset now)
        {
            ticket.Escalate(reason, team, now);
            db.Escalations.Add(new Escalation
            {
                Id = Id<Escalation>.New(now),
                TicketId = ticket.Id,
                ReasonCode = reasonCode,
                Team = team,
                At = now,
                Dossier = dossier is null ? null : Json.Write(dossier),
            });
            db.Record(
                ticket, TicketEvents.Escalated, actor,
                new { Status = TicketStatus.Escalated, ReasonCode = reasonCode, Reason = reason, Team = team }, now);
        }
    }
}
