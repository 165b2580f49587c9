using Baton.Foundation;
using Baton.Identity;
using Baton.Storage;
using Baton.Tickets;
using Baton.Tools.Gate;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Tools.Approvals;

public enum ApprovalStatus
{
    Waiting,
    Approved,
    Rejected,

    /// <summary>Nobody decided in time; the ticket went to a person.</summary>
    Expired,

    /// <summary>What it was about is no longer wanted.</summary>
    Withdrawn,
}

/// <summary>A question to teammates: may an agent do exactly this? Answered once, and for these arguments alone.</summary>
internal sealed class Approval
{
    public required Id<Approval> Id { get; init; }

    public required Id<Effect> EffectId { get; init; }

    public required Id<Ticket> TicketId { get; init; }

    public required string ArgumentsHash { get; init; }

    /// <summary>Who may decide: this role, or a higher one.</summary>
    public required Role Needed { get; init; }

    /// <summary>Why somebody is asked.</summary>
    public required string Reason { get; init; }

    public ApprovalStatus Status { get; private set; }

    public required DateTimeOffset AskedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public string? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>What the teammate said to it.</summary>
    public string? Note { get; private set; }

    public int Version { get; private set; }

    public void Decide(ApprovalStatus status, string by, string? note, DateTimeOffset now) =>
        (Status, DecidedBy, Note, DecidedAt, Version) = (status, by, note, now, Version + 1);
}

internal sealed class ApprovalTable : IEntityTypeConfiguration<Approval>
{
    public void Configure(EntityTypeBuilder<Approval> builder)
    {
        builder.ToTable("approvals");
        builder.Property(approval => approval.Id).ValueGeneratedNever();
        builder.Property(approval => approval.ArgumentsHash).HasMaxLength(64);
        builder.Property(approval => approval.Reason).HasMaxLength(500);
        builder.Property(approval => approval.DecidedBy).HasMaxLength(200);
        builder.Property(approval => approval.Note).HasMaxLength(2_000);
        builder.Property(approval => approval.Version).IsConcurrencyToken();
        builder.HasIndex(approval => approval.EffectId).IsUnique();
        builder.HasIndex(approval => new { approval.Status, approval.ExpiresAt });
        builder.HasIndex(approval => approval.TicketId);
    }
}

internal static class ApprovalTables
{
    extension(BatonDb db)
    {
        public DbSet<Approval> Approvals => db.Set<Approval>();
    }
}
