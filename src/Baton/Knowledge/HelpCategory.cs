using System.ComponentModel.DataAnnotations;
using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Knowledge;

/// <summary>How the help centre presents a category. The categories are fixed; their names to readers are the team's.</summary>
internal sealed class HelpCategory
{
    public required TicketCategory Category { get; init; }

    public required string Title { get; set; }

    /// <summary>One line for readers.</summary>
    public required string Description { get; set; }

    /// <summary>Place in the list, from 0.</summary>
    public required int Position { get; set; }
}

internal sealed class HelpCategoryTable : IEntityTypeConfiguration<HelpCategory>
{
    public void Configure(EntityTypeBuilder<HelpCategory> builder)
    {
        builder.ToTable("help_categories");
        builder.HasKey(category => category.Category);
        builder.Property(category => category.Title).HasMaxLength(80);
        builder.Property(category => category.Description).HasMaxLength(200);
    }
}

internal static class HelpCategoryTables
{
    extension(BatonDb db)
    {
        public DbSet<HelpCategory> HelpCategories => db.Set<HelpCategory>();
    }
}

/// <summary>A category of the help centre.</summary>
/// <param name="Category">One of the six fixed ones.</param>
/// <param name="Title">What readers see.</param>
/// <param name="Description">One line for readers; may be empty.</param>
/// <param name="Articles">Published public articles in it; ignored when written.</param>
public sealed record HelpCategoryView(
    [property: EnumDataType(typeof(TicketCategory))] TicketCategory Category,
    [property: Required, StringLength(80, MinimumLength = 1), OneLine] string Title,
    [property: StringLength(200), OneLine] string Description,
    int Articles = 0);

/// <summary>The categories of the help centre, in the order in which readers see them.</summary>
public sealed record HelpCategoryOrder
{
    /// <summary>All six, each once.</summary>
    [Required]
    public required IReadOnlyList<HelpCategoryView> Categories { get; init; }
}
