using Baton.Answering.Agents;
using Baton.Foundation;

namespace Baton.Workspaces;

/// <summary><c>workspace.yaml</c>.</summary>
internal sealed class CompanyFile
{
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
            var hours = new HoursInWords(TimeZone ?? "UTC", Days ?? ["mon", "tue", "wed", "thu", "fri"], From ?? "08:00", To ?? "18:00")
                .Read("business_hours");
            return hours.IsRefused ? hours.Problem with { Detail = $"{file}: {hours.Problem.Detail}" } : hours;
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
