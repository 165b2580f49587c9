using System.ComponentModel.DataAnnotations;

namespace Baton.HelpCentre;

public sealed class HelpOptions
{
    /// <summary>
    /// Address that readers use, such as <c>https://help.example.com</c>, for canonical links and the sitemap. Without it
    /// the address of each request is taken, which is right unless a proxy changes it.
    /// </summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>Seconds that browsers and caches may show a page without asking again. An article that is taken back stays visible there no longer. Default 60.</summary>
    [Range(0, 3600)]
    public int CacheSeconds { get; init; } = 60;

    /// <summary>Questions to the agents that one address may ask in a minute. Default 10.</summary>
    [Range(1, 1000)]
    public int QuestionsAMinute { get; init; } = 10;

    /// <summary>Messages to people that one address may send in an hour. Default 20.</summary>
    [Range(1, 1000)]
    public int MessagesAnHour { get; init; } = 20;

    /// <summary>Votes from one address on one article that count on one day, whatever browsers they come from. Default 20.</summary>
    [Range(1, 1000)]
    public int VotesOfOneAddress { get; init; } = 20;
}
