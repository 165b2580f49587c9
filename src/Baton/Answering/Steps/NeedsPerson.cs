using Baton.Escalations;
using Baton.Understanding;

namespace Baton.Answering.Steps;

/// <summary>What no agent may deal with alone, with the words that it rests on.</summary>
internal static class NeedsPerson
{
    /// <summary>After so many answers that did not help, more of the same is an insult.</summary>
    private const int MostAnswersThatDidNotHelp = 2;

    /// <summary>Whom an answer angers gets no second one of the same kind.</summary>
    private const int MostAnswersThatAngered = 1;

    /// <summary>
    /// Chosen, like that of a machine, on the development parts (docs/understanding.md): half of the machines and a fifth of the
    /// spam are heard, and of a thousand messages by people six and four are taken for them.
    /// </summary>
    private const double SureOfSpam = 0.95;

    /// <summary>Set when nobody is to be answered at all, not even that a person will look.</summary>
    public static (string Code, string Reason)? Quietly(Reading reading) => reading.Sender switch
    {
        { IsMachine: true } =>
            (EscalationReasons.AutomaticMail, "It reads like an automatic mail. Nobody was answered, so that no two machines write to each other."),
        { Kind: SenderKind.Spam, Probability: >= SureOfSpam } =>
            (EscalationReasons.Spam, "It reads like spam. Nobody was answered."),
        _ => null,
    };

    /// <summary>Whoever was told something already gets something else only where it is beyond doubt that it fits.</summary>
    private const double SureOfAnother = 0.75;

    /// <param name="isEachAnswered">Two matters, and articles answer both.</param>
    /// <param name="inVain">Earlier tickets in which the customer was told what would be told again now.</param>
    /// <param name="confidence">How sure it is that what is left to tell answers them, in [0, 1].</param>
    public static (string Code, string Reason)? Because(
        CaseFile file, Reading reading, bool isEachAnswered, IReadOnlyList<EarlierAnswer> inVain, double confidence)
    {
        if (reading.WishForPerson is { } wish)
            return (EscalationReasons.CustomerAsked, $"The customer asks for a person: \"{wish.Quote}\".");
        if (reading.Threat is { } threat)
            return (EscalationReasons.Threat, $"The customer {threat.Reason}: \"{threat.Quote}\".");
        if (reading.Action is { } action)
            return (Code(action.Kind), $"The customer {action.Reason}: \"{action.Quote}\". Only a person may act on that.");
        if (reading.Vague is null && !file.Team.Company.Speaks(reading.Language))
            return (EscalationReasons.Language, $"There are no articles in the customer's language ({reading.Language}).");
        if (reading.Complexity.Level is Complexity.High && !isEachAnswered)
            return (EscalationReasons.Complex, $"Several things at once: {string.Join("; ", reading.Complexity.Reasons)}.");
        if (reading.NotSolved is { } still && file.TimesAnswered + inVain.Count >= MostAnswersThatDidNotHelp)
            return (EscalationReasons.AnswersDidNotHelp, $"{file.TimesAnswered + inVain.Count} answers did not help: \"{still.Quote}\".");
        if (inVain.Count >= MostAnswersThatDidNotHelp)
            return (EscalationReasons.AnswersDidNotHelp, $"Agents answered the same matter in {Numbers(inVain)}, and the customer is here again.");
        if (inVain.Count > 0 && confidence < SureOfAnother)
            return (EscalationReasons.AnswersDidNotHelp, $"Agents answered the same matter in {Numbers(inVain)}, and nothing else is sure to help.");
        if (reading.WroteBefore is { } before)
            return (EscalationReasons.AnswersDidNotHelp, $"The customer {before.Reason}: \"{before.Quote}\".");
        if (reading.NotSolved is { } angry && reading.Feelings.IsAngry && file.TimesAnswered >= MostAnswersThatAngered)
            return (EscalationReasons.AngryCustomer, $"The answer did not help, and the customer is angry: \"{reading.Feelings.Quote ?? angry.Quote}\".");
        return null;
    }

    private static string Numbers(IReadOnlyList<EarlierAnswer> inVain) => string.Join(" and ", inVain.Select(other => $"#{other.Number}"));

    private static string Code(ActionKind kind) => kind switch
    {
        ActionKind.Money => EscalationReasons.Money,
        ActionKind.PersonalData => EscalationReasons.PersonalData,
        _ => EscalationReasons.AccountSecurity,
    };
}
