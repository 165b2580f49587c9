using Baton.Foundation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Customers;

/// <summary>A company that customers belong to.</summary>
internal sealed class Organization
{
    public required Id<Organization> Id { get; init; }

    /// <summary>The id that the user's own systems know the organization by.</summary>
    public required string Key { get; init; }

    public required string Name { get; set; }

    public required CustomerTier Tier { get; set; }

    /// <summary>What a search looks into.</summary>
    public string SearchText
    {
        get => CustomerWords.Fold($"{Name} {Key}");
        private set => _ = value;
    }
}

internal sealed class OrganizationTable : IEntityTypeConfiguration<Organization>
{
    public void Configure(EntityTypeBuilder<Organization> builder)
    {
        builder.ToTable("organizations");
        builder.Property(organization => organization.Id).ValueGeneratedNever();
        builder.Property(organization => organization.Key).HasMaxLength(100);
        builder.Property(organization => organization.Name).HasMaxLength(200);
        builder.Property(organization => organization.SearchText).HasMaxLength(320);
        builder.HasIndex(organization => organization.Key).IsUnique();
        builder.HasIndex(organization => new { organization.Name, organization.Id });
    }
}
