using System.Text.RegularExpressions;
using Baton.Foundation;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Baton.Knowledge;

/// <summary>An article as a file holds it.</summary>
internal sealed record ArticleFile(
    string Key,
    string Title,
    TicketCategory? Category,
    IReadOnlyList<string> Tags,
    Audience Audience,
    string Language,
    ArticleStatus Status,
    string Body);

/// <summary>What a file's article is where the file does not say.</summary>
internal sealed record ArticleDefaults(
    ArticleStatus Status = ArticleStatus.Published, Audience Audience = Audience.Public, string Language = "en", TicketCategory? Category = null)
{
    public static ArticleDefaults Usual { get; } = new();
}

/// <summary>Why a file is no article: what is wrong, in which line if it is a line, and what to do.</summary>
internal sealed record Unreadable(string Field, string Trouble, string Remedy, int? Line = null)
{
    public Problem ToProblem(string fileName)
    {
        var trouble = char.ToLowerInvariant(Trouble[0]) + Trouble[1..];
        return Problem.Invalid(Field, Line is { } line ? $"{fileName}, line {line}: {trouble} {Remedy}" : $"{fileName}: {trouble} {Remedy}");
    }
}

/// <summary>Reads Markdown with YAML front matter. A file without any is an article too: its first heading is the title, its name the key.</summary>
internal static partial class FrontMatter
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance).Build();

    /// <summary>The article, or what is wrong with the file, with line and remedy.</summary>
    public static Result<ArticleFile> Read(string text, string fileName) =>
        Read(text, fileName, ArticleDefaults.Usual, out var unreadable) is { } article ? article : unreadable!.ToProblem(fileName);

    /// <summary>The article, or null and why not.</summary>
    public static ArticleFile? Read(string text, string fileName, ArticleDefaults defaults, out Unreadable? unreadable)
    {
        text = text.ReplaceLineEndings("\n").TrimStart('\uFEFF');
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
            return Build(new Header(), text, "", fileName, defaults, out unreadable);

        var end = text.IndexOf("\n---", 4, StringComparison.Ordinal);
        if (end < 0)
        {
            unreadable = new Unreadable("front matter", "The front matter has no closing line.", "End it with a line \"---\".", 1);
            return null;
        }

        try
        {
            var yaml = text[4..(end + 1)];
            var header = Yaml.Deserialize<Header?>(yaml) ?? new Header();
            var bodyStart = text.IndexOf('\n', end + 1);
            return Build(header, bodyStart < 0 ? "" : text[(bodyStart + 1)..], yaml, fileName, defaults, out unreadable);
        }
        catch (YamlException failure)
        {
            unreadable = new Unreadable(
                "front matter",
                failure.InnerException?.Message ?? failure.Message,
                "Known fields: id, title, category, tags, audience, language, status.",
                (int)failure.Start.Line + 1);
            return null;
        }
    }

    private static ArticleFile? Build(
        Header header, string body, string yaml, string fileName, ArticleDefaults defaults, out Unreadable? unreadable)
    {
        unreadable = Unknown<TicketCategory>("category", header.Category, yaml)
            ?? Unknown<Audience>("audience", header.Audience, yaml)
            ?? Unknown<ArticleStatus>("status", header.Status, yaml)
            ?? (string.IsNullOrWhiteSpace(body)
                ? new Unreadable("body", yaml.Length > 0 ? "There is no text below the front matter." : "The file is empty.", "Write the article and try again.")
                : null);
        if (unreadable is not null)
            return null;

        var title = (header.Title ?? TitleFrom(body) ?? NameFrom(fileName)).Trim();
        var article = new ArticleFile(
            header.Id ?? KeyFrom(fileName),
            title,
            Json.TryWord(header.Category, out TicketCategory category) ? category : defaults.Category,
            header.Tags ?? [],
            Json.TryWord(header.Audience, out Audience audience) ? audience : defaults.Audience,
            header.Language ?? defaults.Language,
            Json.TryWord(header.Status, out ArticleStatus status) ? status : defaults.Status,
            WithoutTitle(body.Trim(), title));
        if (ArticleRules.Check(article) is not { } problem)
            return article;

        unreadable = new Unreadable(problem.Field!, "It cannot be an article as it is.", problem.Detail, LineOf(problem.Field!, yaml));
        return null;
    }

    private static Unreadable? Unknown<TEnum>(string field, string? word, string yaml) where TEnum : struct, Enum =>
        word is null || Json.TryWord<TEnum>(word, out _)
            ? null
            : new Unreadable(
                field,
                $"Unknown {field} \"{word}\".",
                $"Use one of: {string.Join(", ", Enum.GetValues<TEnum>().Select(Json.Word))}.",
                LineOf(field, yaml));

    /// <summary>The line of the file in which a field of the front matter stands.</summary>
    private static int? LineOf(string field, string yaml)
    {
        var name = field is "key" ? "id:" : $"{field}:";
        var index = yaml.Split('\n').ToList().FindIndex(line => line.StartsWith(name, StringComparison.Ordinal));
        return index < 0 ? null : index + 2;
    }

    private static string KeyFrom(string fileName) =>
        NotAKey().Replace(Path.GetFileNameWithoutExtension(fileName).ToLowerInvariant(), "-").Trim('-', '_') is { Length: > 0 } key
            ? key[..Math.Min(key.Length, ArticleRules.LongestKey)]
            : "article";

    private static string? TitleFrom(string body) =>
        FirstHeading().Match(body) is { Success: true } heading ? heading.Groups[1].Value : null;

    /// <summary>Pages show the title themselves; a text that begins with it again would say it twice.</summary>
    private static string WithoutTitle(string body, string title)
    {
        var first = FirstHeading().Match(body);
        var rest = body[(first.Index + first.Length)..].TrimStart();
        return first is { Success: true, Index: 0 } && first.Groups[1].Value == title && rest.Length > 0 ? rest : body;
    }

    /// <summary><c>reset-your_password.txt</c> is called "Reset your password".</summary>
    private static string NameFrom(string fileName)
    {
        var name = Path.GetFileNameWithoutExtension(fileName).Replace('-', ' ').Replace('_', ' ').Trim();
        return name.Length > 0 ? char.ToUpperInvariant(name[0]) + name[1..] : "Article";
    }

    [GeneratedRegex("[^a-z0-9_]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotAKey();

    [GeneratedRegex(@"^#{1,2}[ \t]+(.+?)[ \t]*#*[ \t]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex FirstHeading();

    private sealed class Header
    {
        public string? Id { get; init; }

        public string? Title { get; init; }

        public string? Category { get; init; }

        public List<string>? Tags { get; init; }

        public string? Audience { get; init; }

        public string? Language { get; init; }

        public string? Status { get; init; }
    }
}
