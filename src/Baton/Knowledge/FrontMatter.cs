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

/// <summary>Reads Markdown with YAML front matter. A file without any is an article too: its first heading is the title, its name the key.</summary>
internal static partial class FrontMatter
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance).Build();

    /// <summary>The article, or what is wrong with the file, with line and remedy.</summary>
    public static Result<ArticleFile> Read(string text, string fileName)
    {
        text = text.ReplaceLineEndings("\n").TrimStart('\uFEFF');
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
            return Build(new Header(), text, fileName);

        var end = text.IndexOf("\n---", 4, StringComparison.Ordinal);
        if (end < 0)
            return Problem.Invalid("front matter", $"{fileName}: the front matter that begins in line 1 has no closing line \"---\".");

        try
        {
            var header = Yaml.Deserialize<Header?>(text[4..(end + 1)]) ?? new Header();
            var bodyStart = text.IndexOf('\n', end + 1);
            return Build(header, bodyStart < 0 ? "" : text[(bodyStart + 1)..], fileName);
        }
        catch (YamlException failure)
        {
            return Problem.Invalid(
                "front matter",
                $"{fileName}, line {failure.Start.Line + 1}: {failure.InnerException?.Message ?? failure.Message} "
                + "Known fields: id, title, category, tags, audience, language, status.");
        }
    }

    private static Result<ArticleFile> Build(Header header, string body, string fileName)
    {
        if (header.Category is not null && !Json.TryWord<TicketCategory>(header.Category, out _))
            return Problem.Invalid("category", $"{fileName}: unknown category \"{header.Category}\". {Known<TicketCategory>()}");
        if (header.Audience is not null && !Json.TryWord<Audience>(header.Audience, out _))
            return Problem.Invalid("audience", $"{fileName}: unknown audience \"{header.Audience}\". {Known<Audience>()}");
        if (header.Status is not null && !Json.TryWord<ArticleStatus>(header.Status, out _))
            return Problem.Invalid("status", $"{fileName}: unknown status \"{header.Status}\". {Known<ArticleStatus>()}");
        if (string.IsNullOrWhiteSpace(body))
            return Problem.Invalid("body", $"{fileName}: there is no text below the front matter.");

        Json.TryWord(header.Audience, out Audience audience);
        var status = Json.TryWord(header.Status, out ArticleStatus stated) ? stated : ArticleStatus.Published;
        return new ArticleFile(
            header.Id ?? KeyFrom(fileName),
            header.Title ?? TitleFrom(body) ?? Path.GetFileNameWithoutExtension(fileName),
            Json.TryWord(header.Category, out TicketCategory category) ? category : null,
            header.Tags ?? [],
            audience,
            header.Language ?? "en",
            status,
            body.Trim());
    }

    private static string Known<TEnum>() where TEnum : struct, Enum =>
        $"Use one of: {string.Join(", ", Enum.GetValues<TEnum>().Select(Json.Word))}.";

    private static string KeyFrom(string fileName) =>
        NotAKey().Replace(Path.GetFileNameWithoutExtension(fileName).ToLowerInvariant(), "-").Trim('-');

    private static string? TitleFrom(string body) =>
        FirstHeading().Match(body) is { Success: true } heading ? heading.Groups[1].Value.Trim() : null;

    [GeneratedRegex("[^a-z0-9_]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotAKey();

    [GeneratedRegex(@"^#{1,2}\s+(.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
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
