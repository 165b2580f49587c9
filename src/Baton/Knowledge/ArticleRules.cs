using System.Text.RegularExpressions;
using Baton.Foundation;
using Markdig;

namespace Baton.Knowledge;

/// <summary>What every article must keep to, whichever door its words come through.</summary>
internal static partial class ArticleRules
{
    public const int LongestKey = 100;
    public const int LongestTitle = 300;
    public const int LongestBody = 200_000;
    public const int MostTags = 20;
    public const int LongestTag = 60;

    /// <summary>The first rule that is broken, with what would be right; null when all is well.</summary>
    public static Problem? Check(ArticleFile article) =>
        Key(article.Key) ?? Title(article.Title) ?? Body(article.Body) ?? Tags(article.Tags) ?? Language(article.Language);

    /// <summary>Addresses of the desk and the API that are no article's.</summary>
    private static readonly string[] Reserved = ["new", "import", "preview", "search", "gaps"];

    private static Problem? Key(string key) => KeyShape().IsMatch(key) && !Reserved.Contains(key)
        ? null
        : Problem.Invalid(
            "key",
            $"The key \"{Short(key)}\" does not work in an address. Use up to {LongestKey} small letters, digits, hyphens and underscores"
            + (Slug.Of(key, 60) is { Length: > 0 } better && !Reserved.Contains(better) ? $", such as {better}." : "."));

    private static Problem? Title(string title) => title switch
    {
        _ when string.IsNullOrWhiteSpace(title) => Problem.Invalid("title", "Give the article a title."),
        { Length: > LongestTitle } => Problem.Invalid("title", $"A title has at most {LongestTitle} characters; this one has {title.Length}."),
        _ when title.Any(char.IsControl) => Problem.Invalid("title", "Write the title on one line."),
        _ => null,
    };

    private static Problem? Body(string body) => body switch
    {
        _ when string.IsNullOrWhiteSpace(body) => Problem.Invalid("markdown", "Write something first; an article without text helps nobody."),
        { Length: > LongestBody } => Problem.Invalid(
            "markdown", $"An article has at most {LongestBody:N0} characters; this one has {body.Length:N0}. Split it into several."),
        _ when body.Contains('\0', StringComparison.Ordinal) => Problem.Invalid("markdown", "The text contains the zero byte."),
        _ when !CanBeParsed(body) => Problem.Invalid("markdown", "Lists or quotes nest too deeply; a reader could not follow them either."),
        _ => null,
    };

    private static Problem? Tags(IReadOnlyList<string> tags)
    {
        if (tags.Count > MostTags)
            return Problem.Invalid("tags", $"An article has at most {MostTags} tags; this one has {tags.Count}.");
        return tags.Any(tag => string.IsNullOrWhiteSpace(tag) || tag.Length > LongestTag || tag.Any(char.IsControl))
            ? Problem.Invalid("tags", $"A tag is one to {LongestTag} characters on one line.")
            : null;
    }

    public static Problem? Language(string language) => LanguageShape().IsMatch(language)
        ? null
        : Problem.Invalid("language", "Use a language code such as en, de or pt-BR.");

    private static bool CanBeParsed(string body)
    {
        try
        {
            Markdown.Parse(body, SplitArticle.Pipeline);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string Short(string text) => text.Length <= 40 ? text : $"{text[..40]}…";

    [GeneratedRegex("^[a-z0-9][a-z0-9_-]{0,99}$", RegexOptions.CultureInvariant)]
    private static partial Regex KeyShape();

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,6})?$", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageShape();
}
