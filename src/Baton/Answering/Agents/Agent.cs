using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Answering.Agents;

/// <summary>An AI agent: who it is and what it may do. Comes from a file of the workspace (<c>agents/billing.md</c>).</summary>
internal sealed class Agent
{
    /// <summary>The stable name, such as <c>BillingAgent</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What customers see, such as "Billing agent".</summary>
    public required string Title { get; set; }

    public required string Description { get; set; }

    /// <summary>The categories that are routed to it; empty for the triage agent.</summary>
    public required IReadOnlyList<TicketCategory> Categories { get; set; }

    /// <summary>Article categories that it prefers when it searches.</summary>
    public required IReadOnlyList<TicketCategory> Knowledge { get; set; }

    /// <summary>Markdown, written by the workspace's owner; trusted, unlike anything a customer writes.</summary>
    public required string Instructions { get; set; }
}

internal sealed class AgentTable : IEntityTypeConfiguration<Agent>
{
    public void Configure(EntityTypeBuilder<Agent> builder)
    {
        builder.ToTable("agents");
        builder.HasKey(agent => agent.Name);
        builder.Property(agent => agent.Name).HasMaxLength(100);
        builder.Property(agent => agent.Title).HasMaxLength(100);
        builder.Property(agent => agent.Description).HasMaxLength(500);
        builder.Property(agent => agent.Categories).HasJson();
        builder.Property(agent => agent.Knowledge).HasJson();
    }
}
