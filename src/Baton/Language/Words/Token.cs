namespace Baton.Language.Words;

/// <summary>
/// One word, number or currency sign of a text. <paramref name="Text"/> is folded (lower case, no accents) for comparing;
/// <paramref name="Start"/> and <paramref name="Length"/> count characters of the text as it was written.
/// </summary>
internal readonly record struct Token(string Text, int Start, int Length, int Sentence, int Clause)
{
    public int End => Start + Length;

    public bool IsNumber => char.IsAsciiDigit(Text[0]);
}

/// <summary>Tokens <paramref name="First"/> to <paramref name="Last"/>, both included.</summary>
internal readonly record struct Sentence(int First, int Last, bool IsQuestion)
{
    public int Length => Last - First + 1;
}
