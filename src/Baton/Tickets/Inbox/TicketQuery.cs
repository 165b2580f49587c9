using System.ComponentModel.DataAnnotations;
using Baton.Foundation;

namespace Baton.Tickets.Inbox;

/// <summary>In which order tickets are listed.</summary>
public enum TicketSort
{
    /// <summary>Newest first.</summary>
    Newest,

    /// <summary>Who waits longest for a word from us first; who does not wait last.</summary>
    OldestWaiting,

    /// <summary>Changed last first.</summary>
    Updated,

    /// <summary>Most urgent first, the oldest of each first.</summary>
    Priority,
}

/// <summary>Which tickets to list, in the words of the API. Leave a filter out to have all; several values mean any of them.</summary>
public sealed record TicketQuery
{
    private const int MostValues = 20;

    [MaxLength(MostValues)]
    public IReadOnlyList<string>? Status { get; init; }

    [MaxLength(MostValues)]
    public IReadOnlyList<string>? Category { get; init; }

    [MaxLength(MostValues)]
    public IReadOnlyList<string>? Priority { get; init; }

    /// <summary>`unhappy` (1 or 2), `fair` (3) or `happy` (4 or 5).</summary>
    [MaxLength(MostValues)]
    public IReadOnlyList<string>? Rating { get; init; }

    /// <summary>Name of the AI agent in charge.</summary>
    [StringLength(100), OneLine]
    public string? Agent { get; init; }

    /// <summary>Name of the teammate in charge, `me`, or `none`.</summary>
    [StringLength(100), OneLine]
    public string? Teammate { get; init; }

    [StringLength(100), OneLine]
    public string? Team { get; init; }

    [StringLength(40), OneLine]
    public string? Channel { get; init; }

    /// <summary>Language code.</summary>
    [StringLength(10), OneLine]
    public string? Language { get; init; }

    /// <summary>The customer's id in your own systems.</summary>
    [StringLength(100), OneLine]
    public string? CustomerId { get; init; }

    public DateTimeOffset? CreatedFrom { get; init; }

    /// <summary>Not included itself.</summary>
    public DateTimeOffset? CreatedTo { get; init; }

    public DateTimeOffset? UpdatedFrom { get; init; }

    /// <summary>Not included itself.</summary>
    public DateTimeOffset? UpdatedTo { get; init; }

    /// <summary>Words of the subject, the messages, the customer's name, e-mail or id, or a ticket's number; each must occur.</summary>
    [StringLength(200), OneLine]
    public string? Q { get; init; }

    [EnumDataType(typeof(TicketSort))]
    public TicketSort? Sort { get; init; }

    /// <summary>The words as values; a refusal names the filter that holds an unknown one.</summary>
    internal Result<TicketFilter> Read(string me)
    {
        var statuses = Words<TicketStatus>("status", Status);
        if (statuses.IsRefused)
            return statuses.Problem;
        var categories = Words<TicketCategory>("category", Category);
        if (categories.IsRefused)
            return categories.Problem;
        var priorities = Words<TicketPriority>("priority", Priority);
        if (priorities.IsRefused)
            return priorities.Problem;
        var ratings = Words<TicketRating>("rating", Rating);
        if (ratings.IsRefused)
            return ratings.Problem;
        return new TicketFilter
        {
            Statuses = statuses.Value,
            Categories = categories.Value,
            Priorities = priorities.Value,
            Ratings = ratings.Value,
            Agent = Agent,
            Teammate = Teammate is "me" ? me : Teammate is "none" ? null : Teammate,
            IsUnassigned = Teammate is "none",
            Team = Team,
            Channel = Channel,
            Language = Language,
            CustomerId = CustomerId,
            CreatedFrom = CreatedFrom?.ToUniversalTime(),
            CreatedTo = CreatedTo?.ToUniversalTime(),
            UpdatedFrom = UpdatedFrom?.ToUniversalTime(),
            UpdatedTo = UpdatedTo?.ToUniversalTime(),
            SearchWords = string.IsNullOrWhiteSpace(Q) ? null : Inbox.SearchWords.Of(Q),
        };
    }

    private static Result<IReadOnlyList<TEnum>> Words<TEnum>(string field, IReadOnlyList<string>? words) where TEnum : struct, Enum
    {
        var values = new List<TEnum>();
        foreach (var word in (words ?? []).SelectMany(word => word.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            if (!Json.TryWord<TEnum>(word, out var value))
                return TicketProblems.UnknownWord<TEnum>(field);
            values.Add(value);
        }

        return values;
    }
}
