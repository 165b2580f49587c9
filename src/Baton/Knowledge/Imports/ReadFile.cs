using System.Text;

namespace Baton.Knowledge.Imports;

/// <summary>Makes an article of a file, whatever kind it is: Markdown, text, HTML or a Word document.</summary>
internal static class ReadFile
{
    /// <summary>Endings of the files that can be articles.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".md", ".markdown", ".txt", ".html", ".htm", ".docx"];

    public const string Kinds = "Markdown, text, HTML or Word (.docx)";

    /// <summary>A file larger than this is not read; an article has at most 200,000 characters.</summary>
    public const int Largest = 2 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The article, or null and why not. Never throws for what a file may hold.</summary>
    public static ArticleFile? Run(string fileName, byte[] content, ArticleDefaults defaults, out Unreadable? unreadable)
    {
        unreadable = null;
        var name = Path.GetFileName(fileName.Replace('\\', '/'));
        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (!Endings.Contains(ending))
        {
            var kind = ending.Length > 0 ? $"Files that end in {ending} cannot be read." : "A file without an ending cannot be read.";
            unreadable = new Unreadable("file", kind, $"Save it as {Kinds} and drop it again.");
            return null;
        }

        if (content.Length > Largest)
        {
            unreadable = TooLarge(content.Length);
            return null;
        }

        if (ending is ".docx")
            return WordToMarkdown.Run(content, out unreadable) is { } words ? FrontMatter.Read(words, name, defaults, out unreadable) : null;
        if (Text(content, out unreadable) is not { } text)
            return null;
        if (ending is ".html" or ".htm")
            return HtmlToMarkdown.Run(text, out unreadable) is { } markdown ? FrontMatter.Read(markdown, name, defaults, out unreadable) : null;
        return FrontMatter.Read(text, name, defaults, out unreadable);
    }

    public static Unreadable TooLarge(long length) => new(
        "file", $"The file has {length / 1024.0 / 1024.0:0.0} MB; a file may have {Largest / 1024 / 1024} MB.", "Split it into several articles.");

    private static string? Text(byte[] content, out Unreadable? unreadable)
    {
        unreadable = null;
        try
        {
            var text = content switch
            {
                [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true).GetString(content, 2, content.Length - 2),
                [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true).GetString(content, 2, content.Length - 2),
                _ => Strict.GetString(content),
            };
            if (!text.Contains('\0', StringComparison.Ordinal))
                return text;
            unreadable = new Unreadable("file", "This is not text: it contains zero bytes.", $"Save it as {Kinds} and drop it again.");
        }
        catch (DecoderFallbackException failure)
        {
            var line = content.Take(Math.Max(failure.Index, 0)).Count(one => one is (byte)'\n') + 1;
            unreadable = new Unreadable("file", "The text is not in UTF-8.", "Save it as UTF-8 and drop it again.", line);
        }

        return null;
    }
}
