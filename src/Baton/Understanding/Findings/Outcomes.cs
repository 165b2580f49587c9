using Baton.Language.Words;

namespace Baton.Understanding.Findings;

/// <summary>Reads from the customer's answer whether it is solved. "Not solved" wins: closing too early is the worse mistake.</summary>
internal static class Outcomes
{
    /// <summary>Among more words than this, "it works" is part of a story.</summary>
    private const int LongestSolved = 25;

    private const int LongestWithdrawn = 14;
    private const int LongestPraise = 30;

    /// <summary>Subject and text together: "thx", or "Thank you" twice.</summary>
    private const int LongestThanks = 4;

    /// <summary>More words than this say something besides thanks.</summary>
    private const int LongestFarewell = 8;

    private static readonly PhraseList SolvedPhrases = new(OutcomePhrases.Solved);
    private static readonly PhraseList FarewellPhrases = new(OutcomePhrases.Farewell);
    private static readonly PhraseList WithdrawnPhrases = new(OutcomePhrases.Withdrawn);
    private static readonly PhraseList PleaseClosePhrases = new(OutcomePhrases.PleaseClose);
    private static readonly PhraseList PraisePhrases = new(OutcomePhrases.Praise);
    private static readonly PhraseList WroteBeforePhrases = new(OutcomePhrases.WroteBefore);
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

    /// <summary>Takes a question back ("never mind, found it"), which says nothing about an answer.</summary>
    public static Evidence? WithdrawnIn(Wording wording, bool isFirst)
    {
        if (wording.Tokens.Count > LongestWithdrawn || IsOpen(wording))
            return null;
        foreach (var match in isFirst ? WithdrawnPhrases.In(wording).Concat(PleaseClosePhrases.In(wording)) : WithdrawnPhrases.In(wording))
            return new(wording.Quote(match.First, match.Last), "takes the question back");
        return null;
    }

    /// <summary>Thanks or praise, and nothing that anybody could do about it.</summary>
    public static Evidence? PraiseIn(Wording wording)
    {
        if (wording.Tokens.Count > LongestPraise || IsOpen(wording))
            return null;
        var isThanksAlone = wording.Tokens.Count <= LongestThanks;
        foreach (var match in isThanksAlone ? PraisePhrases.In(wording).Concat(FarewellPhrases.In(wording)) : PraisePhrases.In(wording))
            return new(wording.Quote(match.First, match.Last), "thanks or praises, and asks for nothing");
        return null;
    }

    /// <summary>"This is the third time that I write."</summary>
    public static Evidence? WroteBeforeIn(Wording wording)
    {
        foreach (var match in WroteBeforePhrases.In(wording))
            return new(wording.Quote(match.First, match.Last), "says that they have written about it before");
        return null;
    }

    /// <summary>A question, a complaint, a "not yet" or a long story: something is left to do.</summary>
    public static bool IsOpen(Wording wording) => wording.Tokens.Count > LongestSolved || wording.Sentences.Any(sentence => sentence.IsQuestion)
        || NotSolvedPhrases.IsIn(wording) || FailsAgainPhrases.IsIn(wording) || NotYetPhrases.IsIn(wording);

    /// <summary>Asks nothing, complains of nothing, and says that it works or takes leave.</summary>
    public static Evidence? SolvedIn(Wording wording, bool isFirst)
    {
        if (IsOpen(wording))
            return null;
        foreach (var match in SolvedPhrases.In(wording))
            return new(wording.Quote(match.First, match.Last), "says that it is solved");
        if (isFirst || wording.Tokens.Count > LongestFarewell)
            return null;
        foreach (var match in FarewellPhrases.In(wording))
            return new(wording.Quote(match.First, match.Last), "takes leave with thanks");
        return null;
    }
}
