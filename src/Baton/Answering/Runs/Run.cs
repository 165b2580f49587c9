using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Answering.Runs;

/// <summary>How a run ended.</summary>
public enum RunOutcome
{
    /// <summary>A reply went to the customer.</summary>
    Answered,

    /// <summary>A question went to the customer.</summary>
    Asked,

    /// <summary>The customer said that it is solved, and the ticket was resolved.</summary>
    Resolved,

    /// <summary>It went to a person, with a dossier.</summary>
    Escalated,

    /// <summary>It went to a person with a draft that the workspace does not let agents send.</summary>
    Drafted,

    /// <summary>Somebody else was faster; nothing was said.</summary>
    Superseded,
}

/// <summary>One execution of the agent loop over a ticket, and its trace.</summary>
internal sealed class Run
{
    public required Id<Run> Id { get; init; }

    public required Id<Ticket> TicketId { get; init; }

    /// <summary>The customer's messages that it dealt with: from this one …</summary>
    public required int FromSequence { get; init; }

    /// <summary>… through this one.</summary>
    public required int ThroughSequence { get; init; }

    public required string Agent { get; init; }

    /// <summary>What the ticket was about; null in runs before this was kept.</summary>
    public TicketCategory? Category { get; init; }

    /// <summary>
    /// True when only confidence and autonomy stood between the run and an answer of its own; null in runs before this
    /// was kept.
    /// </summary>
    public bool? CouldAnswer { get; init; }

    public required RunOutcome Outcome { get; init; }

    /// <summary>In [0, 1]; what the decision was based on.</summary>
    public required double Confidence { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset FinishedAt { get; init; }

    /// <summary>A <see cref="RunTrace"/> as JSON.</summary>
    public required string Trace { get; init; }
}

internal sealed class RunTable : IEntityTypeConfiguration<Run>
{
    public void Configure(EntityTypeBuilder<Run> builder)
    {
        builder.ToTable("runs");
        builder.Property(run => run.Id).ValueGeneratedNever();
        builder.Property(run => run.Agent).HasMaxLength(100);
        builder.HasIndex(run => new { run.TicketId, run.ThroughSequence });
        builder.HasIndex(run => new { run.Agent, run.FinishedAt });
        builder.HasIndex(run => new { run.Category, run.FinishedAt });

        // The last answer of each ticket and how sure the agents were, without touching the traces.
        builder.HasIndex(run => new { run.TicketId, run.Outcome, run.ThroughSequence, run.Confidence, run.Id });
    }
}

internal static class RunTables
{
    extension(BatonDb db)
    {
        public DbSet<Run> Runs => db.Set<Run>();
    }
}
