using Baton.Language.Words;

namespace Baton.Understanding.Findings;

/// <summary>Finds what must reach a person at once: danger, harm to the customer or to others, and legal steps.</summary>
internal static class Threats
{
    private static readonly (PhraseList Phrases, string Reason)[] Rules =
    [
        (new(ThreatPhrases.SelfHarm), "speaks of harming themselves"),
        (new(ThreatPhrases.Danger), "reports a danger to life or health"),
        (new(ThreatPhrases.Harm), "threatens somebody"),
        (new(ThreatPhrases.Legal), "announces legal steps or a complaint to an authority"),
    ];

    private static readonly PhraseList Harmless = new(ThreatPhrases.Harmless);

    /// <summary>A phrase says that hard words are meant harmlessly.</summary>
    public static bool IsRuledOut(Wording wording) => Harmless.IsIn(wording);

    public static Evidence? In(Wording wording)
    {
        foreach (var (phrases, reason) in Rules)
        {
            foreach (var match in phrases.In(wording))
            {
                if (!Harmless.IsIn(wording, wording.SentenceAt(match.First)))
                    return new(wording.Quote(match.First, match.Last), reason);
            }
        }

        return null;
    }
}
