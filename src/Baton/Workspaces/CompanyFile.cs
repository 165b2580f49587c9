using System.Globalization;
using Baton.Answering.Agents;
using Baton.Foundation;

namespace Baton.Workspaces;

/// <summary><c>workspace.yaml</c>.</summary>
internal sealed class CompanyFile
{
    private static readonly string[] DayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    public string? Name { get; init; }

    public string? Product { get; init; }

    /// <summary>These files are an example: what they bring is marked, so that it can be removed in one go.</summary>
    public bool Sample { get; init; }

    public List<string>? Languages { get; init; }

    public HoursFile? BusinessHours { get; init; }

    public Dictionary<string, PolicyFile>? Categories { get; init; }

    public Result<Company> ToCompany(string file)
    {
        if (string.IsNullOrWhiteSpace(Name))
            return Problem.Invalid("name", $"{file}: name is missing; it is how agents call the company.");

        var hours = (BusinessHours ?? new HoursFile()).ToHours(file);
        if (hours.IsRefused)
            return hours.Problem;

        var policies = new List<CategoryPolicy>();
        foreach (var (word, policy) in Categories ?? [])
        {
            var read = policy.ToPolicy(word, file);
            if (read.IsRefused)
                return read.Problem;
            policies.Add(read.Value);
        }

        return new Company
        {
            Name = Name,
            Product = Product ?? "",
            Languages = Languages ?? ["en"],
            Hours = hours.Value,
            Policies = policies,
        };
    }

    internal sealed class HoursFile
    {
        public string? TimeZone { get; init; }

        public List<string>? Days { get; init; }

        public string? From { get; init; }

        public string? To { get; init; }

        public Result<BusinessHours> ToHours(string file)
        {
            if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone ?? "UTC", out var zone))
                return Problem.Invalid("business_hours.time_zone", $"{file}: unknown time zone \"{TimeZone}\"; use an IANA name such as Europe/Berlin.");
            if (Days?.FirstOrDefault(day => !DayNames.Contains(day)) is { } wrong)
                return Problem.Invalid("business_hours.days", $"{file}: unknown day \"{wrong}\"; use {string.Join(", ", DayNames)}.");
            if (Days is { Count: 0 })
                return Problem.Invalid("business_hours.days", $"{file}: name at least one day of {string.Join(", ", DayNames)}, or leave days out.");
            if (!TimeOnly.TryParseExact(From ?? "08:00", "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
                || !TimeOnly.TryParseExact(To ?? "18:00", "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var to))
            {
                return Problem.Invalid("business_hours", $"{file}: write from and to as \"HH:mm\".");
            }

            if (from >= to)
                return Problem.Invalid("business_hours", $"{file}: from must be before to, on one day.");

            var days = (Days ?? ["mon", "tue", "wed", "thu", "fri"]).ConvertAll(day => (DayOfWeek)Array.IndexOf(DayNames, day));
            return new BusinessHours(zone.Id, days, from, to);
        }
    }

    internal sealed class PolicyFile
    {
        public string? Team { get; init; }

        public string? Autonomy { get; init; }

        public double Threshold { get; init; } = 0.6;

        public Result<CategoryPolicy> ToPolicy(string word, string file)
        {
            if (!Json.TryWord<TicketCategory>(word, out var category))
                return Problem.Invalid("categories", $"{file}: unknown category \"{word}\"; use {Words<TicketCategory>()}.");
            if (!Json.TryWord<Autonomy>(Autonomy ?? "assist", out var autonomy))
                return Problem.Invalid($"categories.{word}.autonomy", $"{file}: unknown autonomy \"{Autonomy}\"; use {Words<Autonomy>()}.");
            if (Threshold is < 0 or > 1)
                return Problem.Invalid($"categories.{word}.threshold", $"{file}: threshold is {Threshold}; use 0 to 1.");
            return new CategoryPolicy(category, Team ?? "Support", autonomy, Threshold);
        }

        private static string Words<TEnum>() where TEnum : struct, Enum =>
            string.Join(", ", Enum.GetValues<TEnum>().Select(Json.Word));
    }
}
