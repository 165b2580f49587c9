using System.Text.RegularExpressions;
using Baton.HelpCentre.Wording;

namespace Baton.HelpCentre.Pages;

/// <summary>What a search found, each with the words around the match.</summary>
internal static partial class SearchPage
{
    private const int SnippetLength = 220;

    public static HelpPage Of(PageFrame frame, string query, IReadOnlyList<FoundArticle> found)
    {
        var words = frame.Words;
        return new HelpPage
        {
            Title = query.Length > 0 ? $"{words.Search}: {query}" : words.Search,
            Query = query,
            Body = Html.Of($"""
                <div class="section">
                <h1>{Heading(words, query, found.Count)}</h1>
                {Html.When(found.Count is 0 && query.Length > 0, () => Html.Of($"""<p class="lead">{words.NothingFoundNext}</p>"""))}
                <ol class="entries">{Html.Each(found, one => Entry(one, query))}</ol>
                {AskOffer.Of(words, query)}
                </div>
                """),
        };
    }

    private static string Heading(HelpWords words, string query, int count) => count switch
    {
        _ when query.Length is 0 => words.SearchLabel,
        0 => HelpWords.With(words.NothingFound, query),
        1 => $"{words.OneArticle} · {query}",
        _ => HelpWords.With(words.Found, query, count),
    };

    private static Html Entry(FoundArticle found, string query) => Html.Of($"""
        <li lang="{found.Article.Language}"><h2><a href="{HelpAddress.Of(found.Article)}">{found.Article.Title}</a></h2>
        <p>{Html.When(found.Heading is not null, () => Html.Of($"""<span class="place">{found.Heading}</span> """))}{Marked(found.Text, query)}</p></li>
        """);

    /// <summary>The text from its first match on, with the words of the query marked.</summary>
    private static Html Marked(string text, string query)
    {
        var asked = Word().Matches(query).Select(match => match.Value).Where(word => word.Length > 2)
            .Select(word => Regex.Escape(word)).Distinct().Take(20).ToList();
        var snippet = Snippet(text.ReplaceLineEndings(" "));
        if (asked.Count is 0)
            return Html.Of($"{snippet}");

        var pattern = new Regex($@"\b({string.Join('|', asked)})\w*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100));
        var at = 0;
        var marked = Html.Nothing;
        foreach (Match match in pattern.Matches(snippet))
        {
            marked = Html.Of($"{marked}{snippet[at..match.Index]}<mark>{match.Value}</mark>");
            at = match.Index + match.Length;
        }

        return Html.Of($"{marked}{snippet[at..]}");
    }

    private static string Snippet(string text)
    {
        if (text.Length <= SnippetLength)
            return text;
        var cut = text.LastIndexOf(' ', SnippetLength);
        return text[..(cut > 0 ? cut : SnippetLength)] + " …";
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
