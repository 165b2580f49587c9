using Baton.Foundation;
using Baton.Knowledge.Search;
using Baton.Privacy.Personal;

namespace Baton.Tickets.Similar;

/// <summary>What a ticket began with: its subject and the customer's first message, without personal data.</summary>
/// <param name="Text">For a sentence model.</param>
/// <param name="Terms">Its telling words as stems, each once.</param>
internal sealed record FirstWords(string Text, IReadOnlyList<string> Terms)
{
    /// <summary>Further down, stories differ although the matter is the same.</summary>
    private const int Longest = 2_000;

    /// <summary>Stems of six languages are cut by the rules of one: their beginnings are what they share.</summary>
    private const int LongestTerm = 7;

    public static FirstWords Of(string subject, string description)
    {
        var text = MaskPersonalSpans.LeftOut($"{subject}. {(description.Length > Longest ? description[..Longest] : description)}");
        return new FirstWords(text, [.. SearchTerms.Of(SearchTerms.Read(text), "en").Select(term => term.Length > LongestTerm ? term[..LongestTerm] : term).Distinct()]);
    }

    /// <summary>Letters and digits alone, to see whether somebody sent the very same words again.</summary>
    public static string Bare(string description) => string.Concat(Folding.Fold(description).Where(char.IsLetterOrDigit));
}
