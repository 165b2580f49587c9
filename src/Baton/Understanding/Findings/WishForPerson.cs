using Baton.Language.Words;

namespace Baton.Understanding.Findings;

/// <summary>
/// Tells whether the customer asks for a human being. A miss traps a customer with an agent and a false alarm costs a
/// teammate a minute, so phrases are broad and only what clearly means something else overrules them.
/// </summary>
internal static class WishForPerson
{
    private static readonly PhraseList Certain = new(WishPhrases.Certain);
    private static readonly PhraseList Asking = new(WishPhrases.Asking);
    private static readonly PhraseList NotAsking = new(WishPhrases.NotAsking);

    public static Evidence? In(Wording wording)
    {
        foreach (var match in Certain.In(wording))
            return Found(wording, match);

        foreach (var match in Asking.In(wording))
        {
            if (!NotAsking.IsIn(wording, wording.SentenceAt(match.First)))
                return Found(wording, match);
        }

        return null;
    }

    /// <summary>A phrase says that people are spoken of for another reason.</summary>
    public static bool IsRuledOut(Wording wording) => NotAsking.IsIn(wording);

    private static Evidence Found(Wording wording, PhraseMatch match) =>
        new(wording.Quote(match.First, match.Last), "asks for a person");
}
