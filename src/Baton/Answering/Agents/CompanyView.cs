using System.ComponentModel.DataAnnotations;
using System.Globalization;
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

/// <summary>Business hours as people and files write them.</summary>
/// <param name="TimeZone">An IANA name such as <c>Europe/Berlin</c>.</param>
/// <param name="Days">Of <c>sun, mon, tue, wed, thu, fri, sat</c>, at least one.</param>
/// <param name="From">Local time as <c>HH:mm</c>.</param>
/// <param name="To">Local time as <c>HH:mm</c>, later on the same day.</param>
public sealed record HoursInWords(string TimeZone, IReadOnlyList<string> Days, string From, string To)
{
    private const string Clock = "HH:mm";

    private static readonly string[] DayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    internal static HoursInWords Of(BusinessHours hours) => new(
        hours.TimeZone,
        [.. hours.Days.Select(day => DayNames[(int)day])],
        hours.From.ToString(Clock, CultureInfo.InvariantCulture),
        hours.To.ToString(Clock, CultureInfo.InvariantCulture));

    /// <summary>The hours, or what is wrong with <paramref name="field"/> and how to write it.</summary>
    internal Result<BusinessHours> Read(string field)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var zone))
            return Problem.Invalid($"{field}.time_zone", $"Unknown time zone \"{TimeZone}\"; use an IANA name such as Europe/Berlin.");
        if (Days.FirstOrDefault(day => !DayNames.Contains(day)) is { } wrong)
            return Problem.Invalid($"{field}.days", $"Unknown day \"{wrong}\"; use {string.Join(", ", DayNames)}.");
        if (Days.Count is 0)
            return Problem.Invalid($"{field}.days", $"Name at least one day of {string.Join(", ", DayNames)}.");
        if (!TimeOnly.TryParseExact(From, Clock, CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
            || !TimeOnly.TryParseExact(To, Clock, CultureInfo.InvariantCulture, DateTimeStyles.None, out var to))
        {
            return Problem.Invalid(field, "Write from and to as \"HH:mm\".");
        }

        return from < to
            ? new BusinessHours(zone.Id, [.. Days.Distinct().Select(day => (DayOfWeek)Array.IndexOf(DayNames, day))], from, to)
            : Problem.Invalid(field, "From must be before to, on one day.");
    }
}
