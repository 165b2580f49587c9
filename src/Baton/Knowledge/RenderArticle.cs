using System.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Baton.Knowledge;

/// <summary>An article as readers see it.</summary>
/// <param name="Html">Safe to put into a page: no raw HTML, no script, only links and images that <see cref="SafeAddress"/> lets through.</param>
/// <param name="Headings">Its headings in order, each with the anchor that its element carries as <c>id</c>.</param>
/// <param name="Summary">The first sentences as plain text, for lists and search engines.</param>
public sealed record RenderedArticle(string Html, IReadOnlyList<ArticleHeading> Headings, string Summary);

/// <summary>A heading of an article. <paramref name="Level"/> is 2 to 6: the title of the page is the only first one.</summary>
public sealed record ArticleHeading(string Anchor, string Text, int Level);

/// <summary>
/// Turns an article's Markdown into HTML: the only place that does. The help centre and the desk's preview both come
/// here, so what a writer sees is what a reader gets. Markdown comes from people and from imported files: whatever it
/// says, the result holds no script, no style and no address that is not allowed.
/// </summary>
internal static class RenderArticle
{
    private const int LongestSummary = 200;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks().Build();

    /// <summary>Renders <paramref name="markdown"/>; never throws for what a writer may type.</summary>
    /// <param name="markdown">The article without its front matter.</param>
    /// <param name="addressOfArticle">
    /// Where the article of a key is read, so that <c>[text](kb_003)</c> and <c>[text](kb_003-name.md)</c> lead there;
    /// null when there is none. Without it such links stay text.
    /// </param>
    public static RenderedArticle Run(string markdown, Func<string, string?>? addressOfArticle = null)
    {
        try
        {
            var document = Markdown.Parse(markdown, Pipeline);
            MakeSafe(document, new SafeAddress(addressOfArticle));
            AlignByClass(document);
            var headings = NameHeadings(document);
            using var html = new StringWriter();
            var renderer = new HtmlRenderer(html);
            Pipeline.Setup(renderer);
            renderer.Render(document);
            return new RenderedArticle(html.ToString(), headings, Summary(document));
        }
        catch (ArgumentException)
        {
            // Markdig gives up on text that nests hundreds of levels deep. Nobody means that; it is shown as it is.
            return new RenderedArticle($"<pre>{System.Net.WebUtility.HtmlEncode(markdown)}</pre>", [], "");
        }
    }

    /// <summary>Links and images whose address is not allowed become their own text.</summary>
    private static void MakeSafe(MarkdownDocument document, SafeAddress addresses)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            link.Url = link.IsImage ? SafeAddress.OfImage(link.Url) : addresses.OfLink(link.Url);
            link.GetDynamicUrl = null;
            if (link.Url is null)
                Unlink(link);
            else if (link.IsImage)
                Mark(link, ("loading", "lazy"), ("referrerpolicy", "no-referrer"));
            else if (SafeAddress.IsElsewhere(link.Url))
                Mark(link, ("rel", "noopener noreferrer"));
        }

        foreach (var link in document.Descendants<AutolinkInline>().ToList())
        {
            var address = addresses.OfLink(link.IsEmail ? $"mailto:{link.Url}" : link.Url);
            if (address is null)
                link.ReplaceBy(new LiteralInline(link.Url));
            else if (SafeAddress.IsElsewhere(address))
                Mark(link, ("rel", "noopener noreferrer"));
        }
    }

    private static void Unlink(LinkInline link)
    {
        var text = new ContainerInline();
        while (link.FirstChild is { } child)
        {
            child.Remove();
            text.AppendChild(child);
        }

        link.ReplaceBy(text);
    }

    private static void Mark(Inline link, params (string Name, string Value)[] properties)
    {
        foreach (var (name, value) in properties)
            link.GetAttributes().AddPropertyIfNotExist(name, value);
    }

    /// <summary>Columns are aligned by a class: the pages allow no style attribute.</summary>
    private static void AlignByClass(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>())
            {
                for (var column = 0; column < Math.Min(row.Count, table.ColumnDefinitions.Count); column++)
                {
                    if (table.ColumnDefinitions[column].Alignment is TableColumnAlign.Right or TableColumnAlign.Center)
                        row[column].GetAttributes().AddClass(table.ColumnDefinitions[column].Alignment is TableColumnAlign.Right ? "right" : "center");
                }
            }

            foreach (var column in table.ColumnDefinitions)
                column.Alignment = null;
        }
    }

    /// <summary>Gives every heading an anchor. The page has its title already, so a first-level heading moves all one down.</summary>
    private static List<ArticleHeading> NameHeadings(MarkdownDocument document)
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        var shift = headings.Exists(heading => heading.Level is 1) ? 1 : 0;
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var named = new List<ArticleHeading>(headings.Count);
        foreach (var heading in headings)
        {
            heading.Level = Math.Min(heading.Level + shift, 6);
            var text = PlainText.Of(heading.Inline);
            var anchor = Slug.Of(text, longest: 60) is { Length: > 0 } slug ? slug : "section";
            var unique = anchor;
            for (var number = 2; !taken.Add(unique); number++)
                unique = $"{anchor}-{number}";
            heading.GetAttributes().Id = unique;
            named.Add(new ArticleHeading(unique, text, heading.Level));
        }

        return named;
    }

    private static string Summary(MarkdownDocument document)
    {
        var text = document.OfType<ParagraphBlock>().Select(block => PlainText.Of(block.Inline)).FirstOrDefault(one => one.Length > 0) ?? "";
        if (text.Length <= LongestSummary)
            return text;
        var cut = text.LastIndexOf(' ', LongestSummary - 1);
        return new StringBuilder(text, 0, cut > 0 ? cut : LongestSummary, LongestSummary + 1).Append('…').ToString();
    }
}
