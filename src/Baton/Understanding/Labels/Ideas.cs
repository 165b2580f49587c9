using Baton.Language.Words;

namespace Baton.Understanding.Labels;

/// <summary>
/// What words of seven languages have in common: "Rechnung", "facture" and "invoice" are one idea. It lets the classifier
/// carry what it learnt from English examples to the other languages, and to words that its examples lack.
/// </summary>
internal static class Ideas
{
    private static readonly (string Name, PhraseList Phrases)[] All =
        [.. IdeaPhrases.ByIdea.Select(idea => (idea.Name, new PhraseList(idea.Patterns)))];

    /// <summary>Each idea found among the first <paramref name="count"/> tokens, with the token where it begins.</summary>
    public static IEnumerable<(string Idea, int Token)> In(Wording wording, int count)
    {
        foreach (var (name, phrases) in All)
        {
            foreach (var match in phrases.In(wording))
            {
                if (match.First < count)
                    yield return (name, match.First);
            }
        }
    }
}
