using Baton.Understanding.Words;

namespace Baton.Understanding.Findings;

/// <summary>Reads from the customer's answer whether it is solved. "Not solved" wins: closing too early is the worse mistake.</summary>
internal static class Outcomes
{
    /// <summary>A thanks among more words than this is politeness around something else.</summary>
    private const int LongestFarewell = 25;

    private static readonly PhraseList SolvedPhrases = new(OutcomePhrases.Solved);
    private static readonly PhraseList NotYetPhrases = new(OutcomePhrases.NotYet);
    private static readonly PhraseList NotSolvedPhrases = new(OutcomePhrases.NotSolved);
    private static readonly PhraseList FailsAgainPhrases = new(OutcomePhrases.FailsAgain);

    /// <summary>What the customer says of an answer that came before; with <paramref name="isFirst"/> there was none.</summary>
    public static Evidence? NotSolvedIn(Wording wording, bool isFirst)
    {
        var matches = NotSolvedPhrases.In(wording);
        foreach (var match in isFirst ? matches : matches.Concat(FailsAgainPhrases.In(wording)))
        {
            if (!Shapes.IsHypothetical(wording, match.First))
                return new(wording.Quote(match.First, match.Last), "says that it is not solved");
        }

        return null;
    }

    /// <summary>Asks nothing, complains of nothing, and says that it works or takes leave.</summary>
    public static Evidence? SolvedIn(Wording wording)
    {
        if (wording.Tokens.Count > LongestFarewell || NotSolvedPhrases.IsIn(wording) || FailsAgainPhrases.IsIn(wording)
            || wording.Sentences.Any(sentence => sentence.IsQuestion))
            return null;
        foreach (var match in SolvedPhrases.In(wording))
        {
            if (!NotYetPhrases.IsIn(wording))
                return new(wording.Quote(match.First, match.Last), "says that it is solved or takes leave");
        }

        return null;
    }
}
