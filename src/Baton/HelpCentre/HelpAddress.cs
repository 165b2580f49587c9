using Baton.Foundation;
using Baton.Knowledge;

namespace Baton.HelpCentre;

/// <summary>Where things are on the help centre. An article's address carries its title for people and its key for good.</summary>
internal static class HelpAddress
{
    public const string Home = "/help";

    private const int LongestSlug = 80;

    public static string Of(ArticleCard article) => OfArticle(article.Key, article.Title);

    public static string OfArticle(string key, string title) =>
        $"{Home}/articles/{Name(key, title)}";

    /// <summary>The last part of an article's address.</summary>
    public static string Name(string key, string title) => Slug.Of(title, LongestSlug) is { Length: > 0 } slug
        ? $"{Uri.EscapeDataString(key)}-{slug}"
        : Uri.EscapeDataString(key);

    public static string OfSection(TicketCategory section, string? language) => $"{Home}/{SectionName(section)}{Query(language)}";

    public static string OfHome(string? language) => Home + Query(language);

    public static string OfSearch(string words) => $"{Home}/search?q={Uri.EscapeDataString(words)}";

    public static string OfRequest(Guid ticket) => $"{Home}/requests/{ticket}";

    /// <summary><c>technical-issue</c> in addresses for <c>technical_issue</c> elsewhere.</summary>
    public static string SectionName(TicketCategory section) => Json.Word(section).Replace('_', '-');

    public static TicketCategory? Section(string name) =>
        Json.TryWord(name.Replace('-', '_'), out TicketCategory section) && SectionName(section) == name ? section : null;

    private static string Query(string? language) => language is null ? "" : $"?lang={Uri.EscapeDataString(language)}";
}
