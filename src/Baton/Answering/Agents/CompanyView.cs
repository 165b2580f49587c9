using System.ComponentModel.DataAnnotations;
using Baton.Foundation;

namespace Baton.Answering.Agents;

/// <summary>The company that agents speak for.</summary>
/// <param name="Version">Send it as <c>expected_version</c> with a change; 0 as long as nobody here said anything.</param>
/// <param name="Name">How agents call it to customers.</param>
/// <param name="Product">What it offers, in a sentence; may be empty.</param>
/// <param name="Languages">Codes of the languages that articles are written in; who writes in another goes to a person.</param>
/// <param name="Hours">When people are at work; customers who are passed on hear when they are back.</param>
public sealed record CompanyView(int Version, string Name, string Product, IReadOnlyList<string> Languages, HoursInWords Hours)
{
    internal static CompanyView Of(Company company) =>
        new(company.Version, company.Name, company.Product, company.Languages, HoursInWords.Of(company.Hours));
}

/// <summary>What the company is from now on. It counts from the next run on, on every node.</summary>
public sealed record CompanyChange
{
    /// <summary>The version that it is based on: when somebody was faster, nothing changes and the answer is 409 <c>company.changed</c>.</summary>
    [Required]
    public required int? ExpectedVersion { get; init; }

    [Required, StringLength(200, MinimumLength = 1), OneLine]
    public required string Name { get; init; }

    [StringLength(500), OneLine]
    public string? Product { get; init; }

    [Required, MinLength(1), MaxLength(20)]
    public required IReadOnlyList<string> Languages { get; init; }

    [Required]
    public required HoursInWords Hours { get; init; }
}
