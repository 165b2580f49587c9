using Baton.Language.Words;

namespace Baton.Understanding.Findings;

/// <summary>Finds what must reach a person at once: danger, harm to the customer or to others, and legal steps.</summary>
internal static class Threats
{
    private static readonly (ThreatKind Kind, PhraseList Phrases, string Reason)[] Rules =
    [
        (ThreatKind.SelfHarm, new(ThreatPhrases.SelfHarm), "speaks of harming themselves"),
        (ThreatKind.Danger, new(ThreatPhrases.Danger), "reports a danger to life or health"),
        (ThreatKind.Harm, new(ThreatPhrases.Harm), "threatens somebody"),
        (ThreatKind.Legal, new(ThreatPhrases.Legal), "announces legal steps or a complaint to an authority"),
        (ThreatKind.Legal, new(ThreatPhrases.DataProtection), "complains that data protection was broken"),
    ];

    private static readonly PhraseList Harmless = new(ThreatPhrases.Harmless);

    /// <summary>A phrase says that hard words are meant harmlessly.</summary>
    public static bool IsRuledOut(Wording wording) => Harmless.IsIn(wording);

    public static ThreatReading? In(Wording wording)
    {
        foreach (var (kind, phrases, reason) in Rules)
        {
            foreach (var match in phrases.In(wording))
            {
                if (!Harmless.IsIn(wording, wording.SentenceAt(match.First)))
                    return new(kind, wording.Quote(match.First, match.Last), reason);
            }
        }

        return null;
    }
}
