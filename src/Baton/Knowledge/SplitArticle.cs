using Markdig;
using Markdig.Syntax;

namespace Baton.Knowledge;

/// <summary>Cuts an article at its headings into passages of plain text. Markup and raw HTML stay behind.</summary>
internal static class SplitArticle
{
    /// <summary>A section longer than this is cut at a block border, or its best sentence would drown in the rest.</summary>
    private const int LongestPassage = 1_400;

    public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    public static IReadOnlyList<Passage> Run(string key, int version, string title, string markdown)
    {
        var passages = new List<Passage>();
        var headings = new List<(int Level, string Text)>();
        var blocks = new List<PassageBlock>();

        void Close()
        {
            if (blocks.Count > 0)
                passages.Add(new Passage(key, version, passages.Count, title, HeadingPath(headings, title), [.. blocks]));
            blocks.Clear();
        }

        foreach (var block in Markdown.Parse(markdown, Pipeline))
        {
            if (block is HeadingBlock heading)
            {
                Close();
                headings.RemoveAll(above => above.Level >= heading.Level);
                headings.Add((heading.Level, PlainText.Of(heading.Inline)));
                continue;
            }

            foreach (var piece in Pieces(block))
            {
                if (blocks.Sum(earlier => earlier.Text.Length) + piece.Text.Length > LongestPassage)
                    Close();
                blocks.Add(piece);
            }
        }

        Close();
        return passages;
    }

    private static string? HeadingPath(List<(int Level, string Text)> headings, string title)
    {
        var path = headings.Select(heading => heading.Text).Where(text => text != title).ToList();
        return path.Count is 0 ? null : string.Join(" › ", path);
    }

    private static IEnumerable<PassageBlock> Pieces(Block block) => block switch
    {
        ListBlock list => list.OfType<ListItemBlock>().Select((item, index) => Item(list, item, index)),
        CodeBlock code => [new PassageBlock(BlockKind.Code, code.Lines.ToString().Trim())],
        LeafBlock { Inline: { } inline } => NotEmpty(new PassageBlock(BlockKind.Paragraph, PlainText.Of(inline))),
        ContainerBlock container => container.SelectMany(Pieces),
        _ => [],
    };

    private static PassageBlock Item(ListBlock list, ListItemBlock item, int index)
    {
        var text = string.Join(" ", item.SelectMany(Pieces).Select(piece => piece.Text));
        return list.IsOrdered
            ? new PassageBlock(BlockKind.Step, text, index + 1)
            : new PassageBlock(BlockKind.Bullet, text);
    }

    private static IEnumerable<PassageBlock> NotEmpty(PassageBlock block) => block.Text.Length > 0 ? [block] : [];
}
