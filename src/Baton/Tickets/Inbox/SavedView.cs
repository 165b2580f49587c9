using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Tickets.Inbox;

/// <summary>Filters and an order under a name, for oneself or for the team.</summary>
internal sealed class SavedView
{
    public required Id<SavedView> Id { get; init; }

    public required string Name { get; set; }

    /// <summary>Name of the teammate who made it.</summary>
    public required string Owner { get; init; }

    /// <summary>The whole team sees it.</summary>
    public required bool IsShared { get; set; }

    public required TicketQuery Query { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; set; }
}

internal sealed class SavedViewTable : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("saved_views");
        builder.Property(view => view.Id).ValueGeneratedNever();
        builder.Property(view => view.Name).HasMaxLength(60);
        builder.Property(view => view.Owner).HasMaxLength(100);
        builder.Property(view => view.Query).HasJson();
        builder.HasIndex(view => view.Owner);
    }
}

internal static class SavedViewTables
{
    extension(BatonDb db)
    {
        public DbSet<SavedView> SavedViews => db.Set<SavedView>();

        /// <summary>The caller's own views and those that are shared.</summary>
        public IQueryable<SavedView> SavedViewsOf(string owner) =>
            db.SavedViews.Where(view => view.Owner == owner || view.IsShared);
    }
}
