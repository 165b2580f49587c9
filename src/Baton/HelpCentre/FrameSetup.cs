using Baton.Answering.Agents;
using Baton.Foundation;
using Baton.HelpCentre.Pages;
using Baton.HelpCentre.Wording;
using Baton.Knowledge;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Baton.HelpCentre;

/// <summary>Makes the frame of a page for a request: whose help centre, in which language.</summary>
internal sealed class FrameSetup(Roster roster, Shelf shelf, BatonDb db, HelpFiles files, IOptions<HelpOptions> options)
{
    /// <summary>In <paramref name="language"/> where articles exist in it, otherwise in the one that most articles are in.</summary>
    public async Task<PageFrame> FrameAsync(HttpContext http, string? language, CancellationToken cancellationToken)
    {
        var team = await roster.TeamAsync(cancellationToken);
        var languages = await shelf.LanguagesAsync(cancellationToken);
        var usual = languages is [var most, ..] ? most : team.Company.Languages is [var first, ..] ? first : "en";
        var chosen = language is not null && languages.Contains(language) ? language : usual;

        var words = HelpWords.In(chosen);

        // A language without words of ours is still the language of its pages: its articles are what people read.
        return new PageFrame(team.Company.Name, words with { Language = chosen }, files, http.Site(options.Value),
            await SectionsAsync(words, cancellationToken), languages);
    }

    /// <summary>As the team named and ordered them; what nobody has named yet carries its usual name in the page's language.</summary>
    private async Task<IReadOnlyList<NamedSection>> SectionsAsync(HelpWords words, CancellationToken cancellationToken)
    {
        var named = await db.HelpCategories.AsNoTracking().OrderBy(category => category.Position).ToListAsync(cancellationToken);
        return
        [
            .. named.Select(category => new NamedSection(category.Category, new SectionWords(category.Title, category.Description))),
            .. Usual.Where(section => named.TrueForAll(category => category.Category != section))
                .Select(section => new NamedSection(section, words.Sections[section])),
        ];
    }

    private static readonly TicketCategory[] Usual =
    [
        TicketCategory.AccountManagement, TicketCategory.BillingInquiry, TicketCategory.TechnicalIssue, TicketCategory.BugReport,
        TicketCategory.FeatureRequest, TicketCategory.GeneralInquiry,
    ];
}
