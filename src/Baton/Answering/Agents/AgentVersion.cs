using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Answering.Agents;

/// <summary>An agent as it was at one time; never changed once written, and kept when the agent is removed.</summary>
internal sealed class AgentVersion
{
    public required Id<AgentVersion> Id { get; init; }

    /// <summary>Name of the agent.</summary>
    public required string Agent { get; init; }

    /// <summary>From 1; goes on counting when an agent of this name is made again.</summary>
    public required int Number { get; init; }

    public required AgentWords Words { get; init; }

    public required string Author { get; init; }

    /// <summary>Why, where nobody wrote it by hand; null otherwise.</summary>
    public string? Note { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class AgentVersionTable : IEntityTypeConfiguration<AgentVersion>
{
    public void Configure(EntityTypeBuilder<AgentVersion> builder)
    {
        builder.ToTable("agent_versions");
        builder.Property(version => version.Id).ValueGeneratedNever();
        builder.Property(version => version.Agent).HasMaxLength(100);
        builder.Property(version => version.Author).HasMaxLength(120);
        builder.Property(version => version.Note).HasMaxLength(300);
        builder.Property(version => version.Words).HasJson();
        builder.HasIndex(version => new { version.Agent, version.Number }).IsUnique();
    }
}
