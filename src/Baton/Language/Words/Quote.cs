namespace Baton.Language.Words;

/// <summary>The customer's words as evidence: on one line, cut at a word where they are long.</summary>
internal static class Quote
{
    private const int Longest = 400;

    public static string Of(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest)
            return line;
        var end = line.LastIndexOf(' ', Longest);
        return line[..(end > 0 ? end : Longest)] + " …";
    }
}
