using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Answering.Agents;

/// <summary>An AI agent: who it is and what it may do. Comes from a file of the workspace (<c>agents/billing.md</c>) or the desk.</summary>
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

    /// <summary>Counts every change; 0 as long as no version of it was kept.</summary>
    public int Version { get; private set; }

    public AgentWords Words => new(Title, Description, Categories, Knowledge, Instructions);

    public static Agent New(string name, AgentWords words) => new()
    {
        Name = name,
        Title = words.Title,
        Description = words.Description,
        Categories = words.Categories,
        Knowledge = words.Knowledge,
        Instructions = words.Instructions,
    };

    /// <summary>Takes new words on, as the version of this number.</summary>
    public void Change(AgentWords words, int version)
    {
        (Title, Description, Instructions) = (words.Title, words.Description, words.Instructions);
        (Categories, Knowledge, Version) = (words.Categories, words.Knowledge, version);
    }
}

/// <summary>What can be edited of an agent.</summary>
/// <param name="Title">What customers see, such as "Billing agent".</param>
/// <param name="Description">What it is for, in a sentence or two.</param>
/// <param name="Categories">The categories that are routed to it.</param>
/// <param name="Knowledge">Article categories that it prefers when it searches.</param>
/// <param name="Instructions">Markdown.</param>
public sealed record AgentWords(
    string Title,
    string Description,
    IReadOnlyList<TicketCategory> Categories,
    IReadOnlyList<TicketCategory> Knowledge,
    string Instructions)
{
    internal bool IsSameAs(AgentWords other) => Json.Write(this) == Json.Write(other);
}

internal sealed class AgentTable : IEntityTypeConfiguration<Agent>
{
    public void Configure(EntityTypeBuilder<Agent> builder)
    {
        builder.ToTable("agents");
        builder.HasKey(agent => agent.Name);
        builder.Ignore(agent => agent.Words);
        builder.Property(agent => agent.Name).HasMaxLength(100);
        builder.Property(agent => agent.Title).HasMaxLength(100);
        builder.Property(agent => agent.Description).HasMaxLength(500);
        builder.Property(agent => agent.Categories).HasJson();
        builder.Property(agent => agent.Knowledge).HasJson();
        builder.Property(agent => agent.Version).IsConcurrencyToken();
    }
}
