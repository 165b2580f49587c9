using Baton.Language.Words;

namespace Baton.Understanding.Findings;

/// <summary>
/// Finds what the customer wants done that takes a right: money moved, access to an account changed, personal data erased or
/// disclosed. Of several the gravest is named: a break-in before money, as it goes on costing.
/// </summary>
internal static class RequestedActions
{
    private static readonly (ActionKind Kind, PhraseList Phrases, bool IsClaim, string Reason)[] Rules =
    [
        (ActionKind.AccountSecurity, new(ActionPhrases.SecurityClaims), true, "tells of an account out of their hands"),
        (ActionKind.AccountSecurity, new(ActionPhrases.SecurityRequests), false, "asks to change who gets in"),
        (ActionKind.PersonalData, new(ActionPhrases.DataRequests), false, "asks to erase or disclose personal data"),
        (ActionKind.Money, new(ActionPhrases.MoneyClaims), true, "tells of a charge or refund that is not right"),
        (ActionKind.Money, new(ActionPhrases.MoneyRequests), false, "asks for money back"),
    ];

    private static readonly PhraseList NotOwn = new(ActionPhrases.NotOwn);
    private static readonly PhraseList SelfService = new(ActionPhrases.SelfService);

    public static RequestedAction? In(Wording wording)
    {
        foreach (var (kind, phrases, isClaim, reason) in Rules)
        {
            foreach (var match in phrases.In(wording))
            {
                if (Counts(wording, kind, match, isClaim))
                    return new(kind, wording.Quote(match.First, match.Last), reason);
            }
        }

        return null;
    }

    private static bool Counts(Wording wording, ActionKind kind, PhraseMatch match, bool isClaim)
    {
        if (Shapes.IsHypothetical(wording, match.First) || IsDenied(wording, match))
            return false;
        var sentence = wording.SentenceAt(match.First);
        if (kind == ActionKind.AccountSecurity && SelfService.IsIn(wording, sentence))
            return false;
        return isClaim ? !NotOwn.IsIn(wording, sentence) : !Shapes.IsHowTo(wording, match.First);
    }

    private static bool IsDenied(Wording wording, PhraseMatch match) =>
        !Negation.IsNegation(wording.Tokens[match.First].Text) && Negation.IsBefore(wording, match.First);
}
