using System.Globalization;

namespace Baton.Language.Words;

/// <summary>
/// A pattern over words, written so that a support lead can read and extend it. Elements are separated by spaces:
/// <list type="bullet">
/// <item><c>talk|speak</c> — one of these words; <c>log_in|login</c> — an underscore joins words that follow one another</item>
/// <item><c>invoic*</c> — any word that begins so; <c>#</c> — any number</item>
/// <item><c>the?</c> — may be missing; <c>..</c> — up to three words between, <c>..6</c> up to six</item>
/// <item><c>^</c> and <c>$</c> — the sentence begins or ends here</item>
/// </list>
/// A match never crosses the end of a sentence. Write words folded: lower case, without accents. <c>don't</c> finds "dont" too.
/// </summary>
internal sealed class Phrase
{
    private const int UsualGap = 3;

    private readonly Element[] elements;

    public Phrase(string pattern)
    {
        Pattern = pattern;
        elements = [.. pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Element.Parse)];
        if (elements.Length == 0 || elements.Any(element => element.Alternatives.Any(words => words.Contains(""))))
            throw new ArgumentException($"The phrase '{pattern}' has an empty word.", nameof(pattern));
    }

    public string Pattern { get; }

    /// <summary>The first words that a match can begin with; an asterisk at the end stands for any ending.</summary>
    public IEnumerable<string> Openings()
    {
        foreach (var element in elements)
        {
            foreach (var alternative in element.Alternatives)
                yield return alternative[0];
            if (element is { IsOptional: false, Kind: ElementKind.Words })
                yield break;
        }
    }

    /// <summary>The last token of the match that begins at <paramref name="start"/>, or -1.</summary>
    public int EndOf(Wording wording, int start) => Match(wording, start, 0, wording.SentenceAt(start)) - 1;

    /// <summary>Returns the token after the match, or 0 when there is none.</summary>
    private int Match(Wording wording, int at, int index, Sentence sentence)
    {
        if (index == elements.Length)
            return at;
        var element = elements[index];
        switch (element.Kind)
        {
            case ElementKind.SentenceStart:
                return at == sentence.First ? Match(wording, at, index + 1, sentence) : 0;
            case ElementKind.SentenceEnd:
                return at > sentence.Last ? Match(wording, at, index + 1, sentence) : 0;
            case ElementKind.Gap:
                for (var skipped = 0; skipped <= element.Reach && at + skipped <= sentence.Last + 1; skipped++)
                {
                    if (Match(wording, at + skipped, index + 1, sentence) is > 0 and var end)
                        return end;
                }

                return 0;
            default:
                foreach (var alternative in element.Alternatives)
                {
                    if (at + alternative.Length - 1 <= sentence.Last && Fits(wording, at, alternative)
                        && Match(wording, at + alternative.Length, index + 1, sentence) is > 0 and var end)
                    {
                        return end;
                    }
                }

                return element.IsOptional ? Match(wording, at, index + 1, sentence) : 0;
        }
    }

    private static bool Fits(Wording wording, int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var token = wording.Tokens[at + i];
            var word = words[i];
            var fits = word is "#" ? token.IsNumber
                : word[^1] == '*' ? token.Text.AsSpan().StartsWith(word.AsSpan(0, word.Length - 1))
                : token.Text == word;
            if (!fits)
                return false;
        }

        return true;
    }

    private enum ElementKind
    {
        Words,
        Gap,
        SentenceStart,
        SentenceEnd,
    }

    private sealed record Element(ElementKind Kind, string[][] Alternatives, int Reach, bool IsOptional)
    {
        public static Element Parse(string text) => text switch
        {
            "^" => new(ElementKind.SentenceStart, [], 0, false),
            "$" => new(ElementKind.SentenceEnd, [], 0, false),
            ".." => new(ElementKind.Gap, [], UsualGap, false),
            _ when text.StartsWith("..", StringComparison.Ordinal) =>
                new(ElementKind.Gap, [], int.Parse(text.AsSpan(2), CultureInfo.InvariantCulture), false),
            _ => new(ElementKind.Words, Words(text.TrimEnd('?')), 0, text[^1] == '?'),
        };

        private static string[][] Words(string text) =>
            [.. text.Split('|').SelectMany(WithoutApostrophe).Distinct().Select(word => word.Split('_'))];

        private static string[] WithoutApostrophe(string words) => [words, words.Replace("n't", "nt", StringComparison.Ordinal)];
    }
}
