using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Baton.Knowledge.Imports;

/// <summary>
/// Turns a page into the Markdown of an article: headings, paragraphs, lists, links, tables, code. What surrounds the
/// text of a page (menus, scripts, forms) stays behind.
/// </summary>
internal static class HtmlToMarkdown
{
    /// <summary>Real pages nest some thirty levels; more is an attack on the stack.</summary>
    private const int Deepest = 200;

    /// <summary>The parser looks through all open elements at each tag; a page that never closes any would keep it busy for minutes.</summary>
    private const int MostOpen = 2_000;

    /// <summary>Elements that need no end.</summary>
    private static readonly HashSet<string> Endless = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p", "source", "tbody",
        "td", "th", "thead", "tr", "track", "wbr",
    };

    private static readonly HashSet<string> Left = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "nav", "header", "footer", "aside", "form", "button", "input", "select",
        "textarea", "iframe", "object", "embed", "svg", "math", "canvas", "audio", "video", "head", "dialog",
    };

    public static string? Run(string html, out Unreadable? unreadable)
    {
        unreadable = null;
        if (LeavesOpen(html) > MostOpen)
        {
            unreadable = new Unreadable("file", "The page opens thousands of elements and closes none.", "Copy its text into a Markdown file.");
            return null;
        }

        var document = new HtmlParser().ParseDocument(html);
        if (IsTooDeep(document))
        {
            unreadable = new Unreadable("file", $"The page nests more than {Deepest} levels.", "Copy its text into a Markdown file.");
            return null;
        }

        var root = document.QuerySelector("article") ?? document.QuerySelector("main") ?? document.Body;
        var body = root is null ? "" : new Writer().Write(root);
        var title = document.Title?.Trim();
        return title is { Length: > 0 } && !HasTitle(body) ? $"# {Line(title)}\n\n{body}" : body;
    }

    private static bool HasTitle(string body) =>
        body.StartsWith("# ", StringComparison.Ordinal) || body.Contains("\n# ", StringComparison.Ordinal);

    /// <summary>The most elements that are open at any place, counted without parsing.</summary>
    private static int LeavesOpen(string html)
    {
        var (open, most) = (0, 0);
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var start = html[at + 1] is '/' ? at + 2 : at + 1;
            var end = start;
            while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
                end++;
            if (end > start && !Endless.Contains(html[start..end]))
                most = Math.Max(most, open += start == at + 1 ? 1 : -1);
        }

        return most;
    }

    /// <summary>Looks without recursion, which is what must not happen with such a page.</summary>
    private static bool IsTooDeep(IDocument document)
    {
        var left = new Stack<(INode Node, int Depth)>([(document, 0)]);
        while (left.TryPop(out var next))
        {
            if (next.Depth > Deepest)
                return true;
            foreach (var child in next.Node.ChildNodes)
                left.Push((child, next.Depth + 1));
        }

        return false;
    }

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed class Writer
    {
        public string Write(INode root) => Blocks(root).Trim();

        private string Blocks(INode parent)
        {
            var blocks = new List<string>();
            var line = new StringBuilder();

            void EndLine()
            {
                if (Line(line.ToString()) is { Length: > 0 } text)
                    blocks.Add(MarkdownText.SafeStart(text));
                line.Clear();
            }

            foreach (var child in parent.ChildNodes)
            {
                if (child is IElement element && IsLeft(element))
                    continue;
                if (child is IElement block && Block(block) is { } written)
                {
                    EndLine();
                    if (written.Length > 0)
                        blocks.Add(written);
                }
                else
                {
                    line.Append(Inline(child));
                }
            }

            EndLine();
            return string.Join("\n\n", blocks);
        }

        /// <summary>The Markdown of a block; null for what belongs into a line.</summary>
        private string? Block(IElement element) => element.LocalName switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => Heading(element),
            "p" or "div" or "section" or "article" or "main" or "figure" or "figcaption" or "details" or "summary" or "body"
                or "address" or "dl" or "dd" or "dt" or "center" or "fieldset" => Blocks(element),
            "ul" or "ol" => List(element),
            "pre" => $"```\n{element.TextContent.Trim('\n')}\n```",
            "blockquote" => Prefixed(Blocks(element), "> ", "> "),
            "hr" => "---",
            "table" => Table(element),
            _ => null,
        };

        private string Heading(IElement element)
        {
            var text = Line(Inlines(element));
            return text.Length > 0 ? $"{new string('#', element.LocalName[1] - '0')} {text}" : "";
        }

        private string List(IElement list)
        {
            var items = new List<string>();
            foreach (var item in list.Children.Where(child => child.LocalName is "li"))
            {
                var mark = list.LocalName is "ol" ? string.Create(CultureInfo.InvariantCulture, $"{items.Count + 1}. ") : "- ";
                items.Add(Prefixed(Blocks(item), mark, new string(' ', mark.Length)));
            }

            return string.Join('\n', items);
        }

        private string Table(IElement table)
        {
            var rows = table.QuerySelectorAll("tr")
                .Select(row => row.Children.Select(cell => Line(Inlines(cell)).Replace("|", "\\|", StringComparison.Ordinal)).ToList())
                .Where(row => row.Count > 0).ToList();
            if (rows.Count is 0)
                return "";
            var width = rows.Max(row => row.Count);
            var lines = rows.ConvertAll(row => $"| {string.Join(" | ", row.Concat(Enumerable.Repeat("", width - row.Count)))} |");
            lines.Insert(1, $"|{string.Concat(Enumerable.Repeat(" --- |", width))}");
            return string.Join('\n', lines);
        }

        private string Inlines(INode parent) => string.Concat(parent.ChildNodes.Select(Inline));

        private string Inline(INode node) => node switch
        {
            IText text => MarkdownText.Escape(text.Data),
            IElement element when IsLeft(element) => "",
            IElement element => Inline(element),
            _ => "",
        };

        private string Inline(IElement element) => element.LocalName switch
        {
            "br" => " ",
            "strong" or "b" => Around(element, "**"),
            "em" or "i" => Around(element, "*"),
            "del" or "s" => Around(element, "~~"),
            "code" or "kbd" or "samp" => MarkdownText.Code(Line(element.TextContent)),
            "a" => Link(element),
            "img" => element.GetAttribute("src") is { } source && SafeAddress.OfImage(source) is { } address
                ? $"![{MarkdownText.Escape(Line(element.GetAttribute("alt") ?? ""))}]({MarkdownText.Address(address)})"
                : MarkdownText.Escape(element.GetAttribute("alt") ?? ""),
            "p" or "div" or "li" or "td" or "th" => $" {Inlines(element)} ",
            _ => Inlines(element),
        };

        private string Link(IElement element)
        {
            var text = Line(Inlines(element));
            return element.GetAttribute("href") is { Length: > 0 } address && text.Length > 0
                ? $"[{text}]({MarkdownText.Address(address)})"
                : text;
        }

        /// <summary>Marks stand against the word, spaces outside: Markdown does not take <c>** bold **</c>.</summary>
        private string Around(IElement element, string mark)
        {
            var inner = Inlines(element);
            var text = Line(inner);
            if (text.Length is 0)
                return inner.Length > 0 ? " " : "";
            return $"{(char.IsWhiteSpace(inner[0]) ? " " : "")}{mark}{text}{mark}{(char.IsWhiteSpace(inner[^1]) ? " " : "")}";
        }

        private static string Prefixed(string text, string first, string rest) =>
            first + text.Replace("\n", $"\n{rest}", StringComparison.Ordinal);

        private static bool IsLeft(IElement element) => Left.Contains(element.LocalName) || element.HasAttribute("hidden");
    }
}
