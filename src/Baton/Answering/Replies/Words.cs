namespace Baton.Answering.Replies;

/// <summary>Small things done to texts.</summary>
internal static class Words
{
    private const int LongestQuote = 400;

    /// <summary>The customer's words on one line, cut at a word where they are long.</summary>
    public static string Quote(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestQuote)
            return line;
        var end = line.LastIndexOf(' ', LongestQuote);
        return line[..(end > 0 ? end : LongestQuote)] + " …";
    }

    /// <summary>The sentences of a text, in order.</summary>
    public static IReadOnlyList<string> Sentences(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var isEnd = text[at] is '\n'
                || (text[at] is '.' or '?' or '!' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])));
            if (!isEnd)
                continue;
            Add(sentences, text[start..(at + 1)]);
            start = at + 1;
        }

        Add(sentences, text[start..]);
        return sentences;
    }

    private static void Add(List<string> sentences, string candidate)
    {
        var sentence = candidate.Trim();
        if (sentence.Length > 0)
            sentences.Add(sentence);
    }
}
