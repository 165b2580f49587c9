using Baton.Answering.Agents;
using Baton.HelpCentre.Pages;
using Baton.HelpCentre.Wording;
using Microsoft.Extensions.Options;

namespace Baton.HelpCentre;

/// <summary>Makes the frame of a page for a request: whose help centre, in which language.</summary>
internal sealed class FrameSetup(Roster roster, Shelf shelf, HelpFiles files, IOptions<HelpOptions> options)
{
    /// <summary>In <paramref name="language"/> where articles exist in it, otherwise in the one that most articles are in.</summary>
    public async Task<PageFrame> FrameAsync(HttpContext http, string? language, CancellationToken cancellationToken)
    {
        var team = await roster.TeamAsync(cancellationToken);
        var languages = await shelf.LanguagesAsync(cancellationToken);
        var usual = languages is [var most, ..] ? most : team.Company.Languages is [var first, ..] ? first : "en";
        var chosen = language is not null && languages.Contains(language) ? language : usual;

        // A language without words of ours is still the language of its pages: its articles are what people read.
        return new PageFrame(team.Company.Name, HelpWords.In(chosen) with { Language = chosen }, files, http.Site(options.Value), languages);
    }
}
