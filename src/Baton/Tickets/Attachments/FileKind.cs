using System.Text;
using System.Text.Unicode;

namespace Baton.Tickets.Attachments;

/// <summary>
/// What a file is, read from its first bytes; names and declared types are only believed where the bytes agree. A kind
/// that is not listed here is not taken: no HTML, no SVG, no scripts, no programs.
/// </summary>
internal sealed record FileKind(string MediaType, params IReadOnlyList<string> Endings)
{
    public const string AllowedInWords =
        "pictures (PNG, JPEG, GIF, WebP, HEIC), PDF, text, CSV, Word, Excel, PowerPoint, OpenDocument, ZIP, or MP4 and WebM videos";

    private static readonly FileKind Png = new("image/png", "png");
    private static readonly FileKind Jpeg = new("image/jpeg", "jpg", "jpeg");
    private static readonly FileKind Gif = new("image/gif", "gif");
    private static readonly FileKind Webp = new("image/webp", "webp");
    private static readonly FileKind Heic = new("image/heic", "heic", "heif");
    private static readonly FileKind Pdf = new("application/pdf", "pdf");
    private static readonly FileKind Mp4 = new("video/mp4", "mp4", "m4v", "mov");
    private static readonly FileKind Webm = new("video/webm", "webm", "mkv");
    private static readonly FileKind Zip = new("application/zip", "zip");
    private static readonly FileKind Text = new("text/plain", "txt", "log", "md", "json", "jsonl", "xml", "yaml", "yml", "ini", "eml");
    private static readonly FileKind Csv = new("text/csv", "csv", "tsv");

    /// <summary>Office files are archives; a word near their beginning tells them apart.</summary>
    private static readonly (string Sign, FileKind Kind)[] Archives =
    [
        ("word/", new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx")),
        ("xl/", new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx")),
        ("ppt/", new("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx")),
        ("application/vnd.oasis.opendocument.text", new("application/vnd.oasis.opendocument.text", "odt")),
        ("application/vnd.oasis.opendocument.spreadsheet", new("application/vnd.oasis.opendocument.spreadsheet", "ods")),
    ];

    /// <summary>Endings of what is taken, for a chooser of files; the bytes decide.</summary>
    public static IReadOnlyList<string> AllEndings { get; } =
        [.. new[] { Png, Jpeg, Gif, Webp, Heic, Pdf, Mp4, Webm, Zip, Text, Csv }.Concat(Archives.Select(archive => archive.Kind)).SelectMany(kind => kind.Endings)];

    /// <summary>Text that a browser somewhere might run.</summary>
    private static readonly string[] Markup =
        ["<!doctype", "<html", "<svg", "<script", "<head", "<body", "<iframe", "<object", "<embed", "<?php", "<img", "<xsl:"];

    /// <summary>Raster pictures that no browser runs anything in.</summary>
    public static bool IsSafeImage(string mediaType) => mediaType is "image/png" or "image/jpeg" or "image/gif" or "image/webp";

    /// <summary>The kind of a file that begins with <paramref name="start"/>; null for one that is not taken.</summary>
    public static FileKind? Of(ReadOnlySpan<byte> start, string fileName) => start switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png,
        [0xFF, 0xD8, 0xFF, ..] => Jpeg,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => Gif,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => Webp,
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => Pdf,
        [0x1A, 0x45, 0xDF, 0xA3, ..] => Webm,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', var first, var second, var third, _, ..] =>
            Media(first, second, third),
        [(byte)'P', (byte)'K', 3, 4, ..] => Archive(start),
        _ => IsText(start) ? (Ending(fileName) is { } ending && Csv.Endings.Contains(ending) ? Csv : Text) : null,
    };

    /// <summary>
    /// A name to show and save under: without folders, control and direction characters, and with an ending that tells
    /// the truth about the bytes (<c>photo.exe</c> with a picture inside becomes <c>photo.exe.png</c>).
    /// </summary>
    public string SafeName(string? given)
    {
        var last = (given ?? "").Split('/', '\\')[^1].Normalize(NormalizationForm.FormC);
        var name = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format
                or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator
                or System.Globalization.UnicodeCategory.Surrogate or System.Globalization.UnicodeCategory.PrivateUse)
            {
                continue;
            }

            name.Append("<>:\"|?*;%".Contains(rune.ToString(), StringComparison.Ordinal) ? "_" : rune.ToString());
        }

        var clean = name.ToString().Trim(' ', '.');
        var ending = Ending(clean) is { } said && Endings.Contains(said) ? said : null;
        var stem = ending is null ? clean : clean[..^(ending.Length + 1)].TrimEnd(' ', '.');
        if (stem.Length is 0)
            stem = "file";
        if (stem.Length > 120)
            stem = stem[..(char.IsHighSurrogate(stem[119]) ? 119 : 120)];
        return $"{stem}.{ending ?? Endings[0]}";
    }

    private static FileKind? Media(byte first, byte second, byte third) => (char)first switch
    {
        'h' when second is (byte)'e' => Heic,
        'm' when second is (byte)'i' && third is (byte)'f' => Heic,
        'i' or 'm' or 'a' or 'q' or 'M' or 'd' => Mp4,
        _ => null,
    };

    private static FileKind Archive(ReadOnlySpan<byte> start)
    {
        foreach (var (sign, kind) in Archives)
        {
            if (start.IndexOf(Encoding.ASCII.GetBytes(sign)) >= 0)
                return kind;
        }

        return Zip;
    }

    private static bool IsText(ReadOnlySpan<byte> start)
    {
        foreach (var value in start)
        {
            if (value < 0x20 && value is not (0x09 or 0x0A or 0x0C or 0x0D or 0x1B))
                return false;
        }

        // The last character may be cut at the end of what was read so far.
        var isUtf8 = false;
        for (var cut = 0; cut <= 3 && cut < start.Length && !isUtf8; cut++)
            isUtf8 = Utf8.IsValid(start[..^cut]);
        if (!isUtf8)
            return false;

        var head = Encoding.UTF8.GetString(start[..Math.Min(start.Length, 4096)]);
        return !head.StartsWith("#!", StringComparison.Ordinal)
            && !Array.Exists(Markup, tag => head.Contains(tag, StringComparison.OrdinalIgnoreCase));
    }

    private static string? Ending(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 ? null : name[(dot + 1)..].ToLowerInvariant();
    }
}
