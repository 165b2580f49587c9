using Baton.Language.Guessing;

namespace Baton.Language.Words;

/// <summary>Tells English that was typed in haste from another language: letters alone take "teh pasword mial" for Italian.</summary>
/// <param name="everyday">Words of everyday English.</param>
internal sealed class MistypedEnglish(EverydayWords everyday)
{
    /// <summary>Share of the words that are English, or one slip away from it.</summary>
    private const double Most = 0.7;

    /// <summary>Shorter words are one slip away from anything.</summary>
    private const int Shortest = 3;

    private const int Fewest = 3;

    /// <param name="instead">The language that the letters speak for. A small word of its own says that it is right.</param>
    public bool Is(Wording text, string instead)
    {
        List<string> words = [.. text.Tokens.Where(token => !token.IsNumber).Select(token => token.Text)];
        if (words.Any(word => SmallWords.Speaks(word, instead) && !SmallWords.Speaks(word, "en")))
            return false;
        words.RemoveAll(word => word.Length < Shortest);
        return words.Count >= Fewest && words.Count(word => everyday.IsWord(word) || everyday.Nearest(word) is not null) >= Most * words.Count;
    }
}
