using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Baton.Knowledge.Imports;

/// <summary>
/// Turns a Word document into Markdown: headings, paragraphs, lists, bold, italic and tables. A document is a ZIP that
/// says itself how large it becomes, and may lie; only so many bytes are ever unpacked.
/// </summary>
internal static class WordToMarkdown
{
    /// <summary>Unpacked; the text of an article takes a small part of it.</summary>
    private const int LargestPart = 16 * 1024 * 1024;

    private const int Deepest = 200;

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static string? Run(byte[] content, out Unreadable? unreadable)
    {
        unreadable = null;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            if (archive.GetEntry("word/document.xml") is not { } entry)
            {
                unreadable = new Unreadable("file", "There is no text in this Word document.", "Open it in Word and save it anew as .docx.");
                return null;
            }

            var unpacked = Unpack(entry);
            if (unpacked is null)
            {
                unreadable = new Unreadable(
                    "file", $"The document unpacks to more than {LargestPart / 1024 / 1024} MB.", "Split it into several, or save its text as Markdown.");
                return null;
            }

            if (Load(unpacked) is { Root: { } root })
                return Markdown(root);
            unreadable = new Unreadable("file", $"The document nests more than {Deepest} levels.", "Copy its text into a Markdown file.");
            return null;
        }
        catch (Exception failure) when (failure is InvalidDataException or XmlException or NotSupportedException)
        {
            unreadable = new Unreadable("file", "The Word document is damaged.", "Open it in Word and save it anew as .docx.");
            return null;
        }
    }

    private static MemoryStream? Unpack(ZipArchiveEntry entry)
    {
        using var packed = entry.Open();
        var unpacked = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = packed.Read(buffer)) > 0;)
        {
            if (unpacked.Length + read > LargestPart)
                return null;
            unpacked.Write(buffer, 0, read);
        }

        unpacked.Position = 0;
        return unpacked;
    }

    /// <summary>The document without entities or outside references; null when it nests too deep.</summary>
    private static XDocument? Load(MemoryStream unpacked)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using (var depths = XmlReader.Create(unpacked, settings))
        {
            while (depths.Read())
            {
                if (depths.Depth > Deepest)
                    return null;
            }
        }

        unpacked = new MemoryStream(unpacked.ToArray());
        using var reader = XmlReader.Create(unpacked, settings);
        return XDocument.Load(reader);
    }

    private static string Markdown(XElement root)
    {
        var text = new StringBuilder();
        var wasItem = false;
        foreach (var block in root.Element(W + "body")?.Elements() ?? [])
        {
            var written = block.Name == W + "p" ? Paragraph(block) : block.Name == W + "tbl" ? Table(block) : "";
            if (written.Length is 0)
                continue;
            var isItem = block.Name == W + "p" && ListLevel(block) is not null;
            if (text.Length > 0)
                text.Append(wasItem && isItem ? "\n" : "\n\n");
            text.Append(written);
            wasItem = isItem;
        }

        return text.ToString();
    }

    private static string Paragraph(XElement paragraph)
    {
        var text = string.Concat(paragraph.Descendants(W + "r").Select(Run)).Replace("****", "", StringComparison.Ordinal).Trim();
        if (text.Length is 0)
            return "";
        if (HeadingLevel(paragraph) is { } level)
            return $"{new string('#', level)} {text.Replace("**", "", StringComparison.Ordinal)}";
        return ListLevel(paragraph) is { } depth ? $"{new string(' ', depth * 2)}- {text}" : MarkdownText.SafeStart(text);
    }

    private static string Run(XElement run)
    {
        var text = string.Concat(run.Elements().Select(part =>
            part.Name == W + "t" ? MarkdownText.Escape(part.Value) : part.Name == W + "tab" || part.Name == W + "br" ? " " : ""));
        var core = text.Trim();
        if (core.Length is 0)
            return text;
        var mark = IsOn(run, "b") ? "**" : IsOn(run, "i") ? "*" : "";
        return mark.Length is 0 ? text : text.Replace(core, $"{mark}{core}{mark}", StringComparison.Ordinal);
    }

    private static bool IsOn(XElement run, string property) =>
        run.Element(W + "rPr")?.Element(W + property) is { } set && (string?)set.Attribute(W + "val") is not ("0" or "false");

    private static int? HeadingLevel(XElement paragraph)
    {
        var style = (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val") ?? "";
        if (style is "Title")
            return 1;
        return style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(style.AsSpan(7), NumberStyles.None, CultureInfo.InvariantCulture, out var level)
            ? Math.Clamp(level, 1, 6)
            : null;
    }

    private static int? ListLevel(XElement paragraph)
    {
        if (paragraph.Element(W + "pPr")?.Element(W + "numPr") is not { } numbering)
            return null;
        return int.TryParse((string?)numbering.Element(W + "ilvl")?.Attribute(W + "val"), NumberStyles.None, CultureInfo.InvariantCulture, out var level)
            ? Math.Min(level, 5)
            : 0;
    }

    private static string Table(XElement table)
    {
        var rows = table.Elements(W + "tr").Select(row => row.Elements(W + "tc").Select(cell =>
            string.Join(' ', cell.Elements(W + "p").Select(Paragraph)).Replace("|", "\\|", StringComparison.Ordinal)).ToList()).ToList();
        if (rows.Count is 0)
            return "";
        var width = rows.Max(row => row.Count);
        var lines = rows.ConvertAll(row => $"| {string.Join(" | ", row.Concat(Enumerable.Repeat("", width - row.Count)))} |");
        lines.Insert(1, $"|{string.Concat(Enumerable.Repeat(" --- |", width))}");
        return string.Join('\n', lines);
    }
}
