using System.Text.RegularExpressions;
using Baton.Tools;

namespace Baton.Procedures.Files;

/// <summary>The expressions of a procedure: what is wrong with one, and which names it reads.</summary>
internal static partial class Expressions
{
    /// <summary>Words of the language, and of what it can do.</summary>
    private static readonly HashSet<string> Known =
    [
        "true", "false", "null", "in", "size", "has", "contains", "startsWith", "endsWith", "matches", "string", "int", "double", "duration", "timestamp",
        "all", "exists", "exists_one", "filter", "map", "money", "day", "moment", "plural",
    ];

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public static string? WrongWith(string expression) => Condition.WrongWith(expression);

    /// <summary>The names that it reads, without the fields behind them and what is in quotes.</summary>
    public static IEnumerable<string> NamesIn(string expression) => Name().Matches(Quoted().Replace(expression, "\"\""))
        .Select(match => match.Value).Where(name => !Known.Contains(name)).Distinct();

    /// <summary>The expressions in the braces of a text.</summary>
    public static IEnumerable<string> InBraces(string text) => Braces().Matches(text).Select(match => match.Groups[1].Value);

    public static string Filled(string text, Func<string, string> fill) => Braces().Replace(text, match => fill(match.Groups[1].Value));

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"""[^""]*""|'[^']*'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<![\w.])[A-Za-z_]\w*")]
    private static partial Regex Name();
}
