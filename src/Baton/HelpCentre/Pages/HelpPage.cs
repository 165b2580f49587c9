using Baton.Foundation;
using Baton.HelpCentre.Wording;

namespace Baton.HelpCentre.Pages;

/// <summary>What all pages of one answer share.</summary>
/// <param name="Company">Whose help centre it is.</param>
/// <param name="Words">In the language of the page.</param>
/// <param name="Files">Style, script and font.</param>
/// <param name="Site">Address of the site without a slash at its end.</param>
/// <param name="Sections">All sections in the order of readers, with their names.</param>
/// <param name="Languages">Languages that articles exist in.</param>
internal sealed record PageFrame(string Company, HelpWords Words, HelpFiles Files, string Site, IReadOnlyList<NamedSection> Sections, IReadOnlyList<string> Languages)
{
    /// <summary>Null for the first language of the help centre, whose addresses carry none.</summary>
    public string? LanguageInAddress => Languages.Count > 0 && Words.Language == Languages[0] ? null : Words.Language;

    public SectionWords Section(TicketCategory section) => Sections.First(named => named.Section == section).Words;
}

/// <summary>A section and what readers see of it.</summary>
internal sealed record NamedSection(TicketCategory Section, SectionWords Words);

/// <summary>One page before the frame is put around it.</summary>
internal sealed record HelpPage
{
    public required string Title { get; init; }

    public required Html Body { get; init; }

    /// <summary>For search engines and link previews; null for pages that should not be found that way.</summary>
    public string? Description { get; init; }

    /// <summary>Path of the one address this page should be known by; null for pages that should not be indexed.</summary>
    public string? Canonical { get; init; }

    /// <summary>Structured description (JSON-LD) for search engines, as an object; null for none.</summary>
    public object? About { get; init; }

    /// <summary>What the search box of the page shows.</summary>
    public string Query { get; init; } = "";

    /// <summary>The home page has its own large search box.</summary>
    public bool HasOwnSearch { get; init; }
}
