using Baton.Foundation;
namespace Baton.Language.Words;

/// <summary>
/// Cuts a text into tokens. A sentence ends at <c>. ! ? ;</c> before a space, at a blank line, and at a line break before a
/// capital or a list mark (mail programs wrap lines inside sentences); a clause ends at commas, brackets and dashes too.
/// </summary>
internal sealed class Tokenizer(string text)
{
    /// <summary>French and Italian words that lose their vowel before an apostrophe; they stand as words of their own.</summary>
    private static readonly HashSet<string> Elisions =
    [
        "l", "d", "j", "n", "s", "c", "m", "t", "qu", "jusqu", "lorsqu", "puisqu", "quelqu", "dell", "all", "nell", "sull",
        "dall", "un", "quest", "quell", "com", "dov", "cos", "senz", "anch", "nient", "mezz",
    ];

    private readonly List<Token> tokens = new(text.Length / 5 + 4);
    private int sentence;
    private int clause;
    private bool isNewSentence;
    private bool isNewClause;

    public Token[] Run()
    {
        for (var at = 0; at < text.Length;)
        {
            if (char.IsLetterOrDigit(text[at]))
                at = Word(at);
            else if (text[at] is '€' or '$' or '£' or '¥')
                at = Add(at, at + 1, text[at].ToString());
            else
                at = Separator(at);
        }

        return [.. tokens];
    }

    private int Word(int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        var folded = Folding.Fold(text.AsSpan(start, end - start));
        var hasTail = end + 1 < text.Length && text[end] is '\'' or '’' && char.IsLetter(text[end + 1]);
        if (!hasTail || Elisions.Contains(folded))
            return Add(start, end, folded);

        end++;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return Add(start, end, Folding.Fold(text.AsSpan(start, end - start)));
    }

    private int Add(int start, int end, string folded)
    {
        if (tokens.Count > 0 && isNewSentence)
            sentence++;
        if (tokens.Count > 0 && (isNewSentence || isNewClause))
            clause++;
        isNewSentence = isNewClause = false;
        tokens.Add(new Token(folded, start, end - start, sentence, clause));
        return end;
    }

    private int Separator(int at)
    {
        var mark = text[at];
        var isBeforeSpace = at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]);
        if (mark is '!' or '?' or '…' || (mark is '.' or ';' && isBeforeSpace))
            isNewSentence = true;
        else if (mark is ',' or '(' or ')' or ':' or '–' or '—' || (mark is '-' && isBeforeSpace))
            isNewClause = true;
        else if (mark is '\n')
            BreakLine(at);
        return at + 1;
    }

    private void BreakLine(int at)
    {
        var next = at + 1;
        while (next < text.Length && text[next] is ' ' or '\t' or '\r')
            next++;
        if (next >= text.Length || !char.IsLower(text[next]))
            isNewSentence = true;
    }
}
