using Baton.Foundation;
using Baton.Language.Words;
using Baton.Tickets;

namespace Baton.HelpCentre.Gaps;

/// <summary>A question that no article answered, before it is brought together with others like it.</summary>
internal sealed record AskedQuestion
{
    /// <summary>In characters; what comes later seldom changes what is asked.</summary>
    private const int Longest = 400;

    private const int LongestShown = 160;

    private const int FewestWords = 3;

    /// <summary>What it is compared by.</summary>
    public required string Text { get; init; }

    /// <summary>The sentence that asks, on one line.</summary>
    public required string Shown { get; init; }

    public required GapSource Source { get; init; }

    public Id<Ticket>? TicketId { get; init; }

    public int? TicketNumber { get; init; }

    public GapArticle? Article { get; init; }

    public TicketCategory? Category { get; init; }

    public string? Language { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>How often these words were asked.</summary>
    public int Times { get; init; } = 1;

    /// <param name="heading">Subject of the ticket or title of the article; empty for a follow-up.</param>
    public static AskedQuestion Of(string heading, string body, GapSource source, DateTimeOffset at) => new()
    {
        Text = Cut(heading.Length > 0 ? $"{heading}. {body}" : body, Longest),
        Shown = ShownOf(heading, body),
        Source = source,
        At = at,
    };

    /// <summary>The first sentence that asks something; else the heading; else how the message begins.</summary>
    private static string ShownOf(string heading, string body)
    {
        var sentences = Sentences.Of(body);
        var asking = sentences.FirstOrDefault(sentence => sentence.EndsWith('?')
            && sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords);
        return Cut(Quote.Of(asking ?? (heading.Length > 0 ? heading : sentences is [var first, ..] ? first : body)), LongestShown);
    }

    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = text.LastIndexOf(' ', most);
        return text[..(end > 0 ? end : most)] + " …";
    }
}
