using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Tickets.Macros;

/// <summary>Words and moves that come again and again, ready to be used on a ticket.</summary>
internal sealed class Macro
{
    public required Id<Macro> Id { get; init; }

    /// <summary>Unique among the shared ones, and among the own ones of each teammate.</summary>
    public required string Name { get; set; }

    /// <summary>Markdown with placeholders such as <c>{{customer.first_name}}</c>; may be empty when it only moves the ticket.</summary>
    public required string Text { get; set; }

    /// <summary>What happens to the ticket when the words are sent.</summary>
    public required IReadOnlyList<TicketChange> Actions { get; set; }

    /// <summary>The teammate whose own it is; empty for one that the whole team shares.</summary>
    public required string Owner { get; init; }

    public required string ChangedBy { get; set; }

    public required DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Counts changes; whoever changes it says which version they saw.</summary>
    public int Version { get; set; }

    public bool IsShared => Owner.Length is 0;

    public bool MayBeUsedBy(string teammate) => IsShared || Owner == teammate;
}

internal sealed class MacroTable : IEntityTypeConfiguration<Macro>
{
    public void Configure(EntityTypeBuilder<Macro> builder)
    {
        builder.ToTable("macros");
        builder.Property(macro => macro.Id).ValueGeneratedNever();
        builder.Property(macro => macro.Name).HasMaxLength(100);
        builder.Property(macro => macro.Owner).HasMaxLength(100);
        builder.Property(macro => macro.ChangedBy).HasMaxLength(100);
        builder.Property(macro => macro.Actions).HasJson();
        builder.Property(macro => macro.Version).IsConcurrencyToken();
        builder.Ignore(macro => macro.IsShared);
        builder.HasIndex(macro => new { macro.Owner, macro.Name }).IsUnique();
    }
}

internal static class MacroTables
{
    extension(BatonDb db)
    {
        public DbSet<Macro> Macros => db.Set<Macro>();
    }
}
