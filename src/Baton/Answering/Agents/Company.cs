using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Answering.Agents;

/// <summary>How far agents may go by themselves.</summary>
public enum Autonomy
{
    /// <summary>Agents sort tickets; people write.</summary>
    Observe,

    /// <summary>Agents draft; a person sends.</summary>
    Assist,

    /// <summary>Agents reply by themselves where they are sure enough.</summary>
    Auto,
}

/// <summary>What is allowed in one category. <paramref name="Threshold"/>: confidence in [0, 1] that an automatic reply needs.</summary>
public sealed record CategoryPolicy(TicketCategory Category, string Team, Autonomy Autonomy, double Threshold);

/// <summary>The company that the agents work for, from <c>workspace.yaml</c>. One row.</summary>
internal sealed class Company
{
    public const int OnlyRow = 1;

    public int Id { get; init; } = OnlyRow;

    public required string Name { get; set; }

    /// <summary>What it offers, in a sentence; may be empty.</summary>
    public required string Product { get; set; }

    public required BusinessHours Hours { get; set; }

    /// <summary>Language codes that articles are written in.</summary>
    public required IReadOnlyList<string> Languages { get; set; }

    /// <summary>Counts what was said about it here; 0 as long as it is what a sample, or nobody, said.</summary>
    public int Version { get; private set; }

    public required IReadOnlyList<CategoryPolicy> Policies { get; set; }

    /// <summary>Counts every change of <see cref="Policies"/>; 0 as long as no version of them was kept.</summary>
    public int PoliciesVersion { get; private set; }

    /// <summary>How a company is called that nobody has named.</summary>
    private const string NoName = "Support";

    /// <summary>Without a workspace nothing is sent by itself: people write, agents sort.</summary>
    public static Company Unnamed { get; } = NewUnnamed();

    public static Company NewUnnamed() => new()
    {
        Name = NoName,
        Product = "",
        Hours = BusinessHours.Weekdays,
        Languages = ["en"],
        Policies = [],
    };

    public void Describe(string name, string product, IReadOnlyList<string> languages, BusinessHours hours)
    {
        (Name, Product, Languages, Hours) = (name, product, languages, hours);
        Version++;
    }

    /// <summary>The sample is gone: nobody speaks for its company any more. One that was named here keeps its name.</summary>
    public void ForgetSample()
    {
        if (Version is 0)
            (Name, Product) = (NoName, "");
    }

    /// <summary>Sets new policies and returns the number of their version.</summary>
    public int NextPolicies(IReadOnlyList<CategoryPolicy> policies)
    {
        Policies = policies;
        return ++PoliciesVersion;
    }

    /// <summary>Whether an answer in this language can be found. An unrecognised language is given a try.</summary>
    public bool Speaks(string language) => language is "unknown" || Languages.Contains(language);
}

internal sealed class CompanyTable : IEntityTypeConfiguration<Company>
{
    public void Configure(EntityTypeBuilder<Company> builder)
    {
        builder.ToTable("company");
        builder.Property(company => company.Id).ValueGeneratedNever();
        builder.Property(company => company.Name).HasMaxLength(200);
        builder.Property(company => company.Product).HasMaxLength(500);
        builder.Property(company => company.Hours).HasJson();
        builder.Property(company => company.Languages).HasJson();
        builder.Property(company => company.Policies).HasJson();
        builder.Property(company => company.PoliciesVersion).IsConcurrencyToken();
        builder.Property(company => company.Version).IsConcurrencyToken();
    }
}
