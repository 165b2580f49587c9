namespace Baton.Language.Words;

/// <summary>Cuts a text into its sentences, exactly as they are written.</summary>
internal static class Sentences
{
    /// <summary>The sentences of a text, in order. One ends at <c>. ? !</c> before a space, and at a line break.</summary>
    public static IReadOnlyList<string> Of(string text)
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
