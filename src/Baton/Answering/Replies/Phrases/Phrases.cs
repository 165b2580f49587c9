using Baton.Foundation;

namespace Baton.Answering.Replies.Phrases;

/// <summary>
/// Everything the built-in agents say in their own words, in one language. What they say about the product they quote
/// from articles; nothing here states a fact about it. <c>{0}</c> is what the name of the phrase says.
/// </summary>
internal sealed record Phrases
{
    public required string HelloName { get; init; }

    public required string Hello { get; init; }

    /// <summary>{0} agent, {1} company. Said once per conversation.</summary>
    public required string Disclosure { get; init; }

    /// <summary>{0} company. The same where the name of the agent is in another language.</summary>
    public required string DisclosureUnnamed { get; init; }

    public required IReadOnlyDictionary<TicketCategory, string> Understood { get; init; }

    public required string TimeIsShort { get; init; }

    public required string SecondTry { get; init; }

    /// <summary>To whoever says that they have written before.</summary>
    public required string Again { get; init; }

    public required string WantsPerson { get; init; }

    /// <summary>To whoever speaks of danger, to others or to themselves.</summary>
    public required string ThankYouForTelling { get; init; }

    public required string CallForHelp { get; init; }

    /// <summary>To whoever threatens, with a lawyer or otherwise.</summary>
    public required string TakenSeriously { get; init; }

    /// <summary>To whoever sent a card number or a password.</summary>
    public required string KeepSecret { get; init; }

    /// <summary>In answer to a question that was taken back.</summary>
    public required string TakenBack { get; init; }

    /// <summary>In answer to thanks or praise.</summary>
    public required string KindWords { get; init; }

    public required string ThisHelps { get; init; }

    public required string IfNot { get; init; }

    public required string AskIntro { get; init; }

    public required IReadOnlyList<string> Questions { get; init; }

    /// <summary>{0} team.</summary>
    public required string ToPerson { get; init; }

    public required string NoRepeating { get; init; }

    public required string PeopleAreThere { get; init; }

    /// <summary>{0} weekday, {1} time.</summary>
    public required string PeopleAreBack { get; init; }

    public required string Meanwhile { get; init; }

    public required string Solved { get; init; }

    /// <summary>{0} words of the customer.</summary>
    public required string Quoted { get; init; }

    /// <summary>A matter as it is called where the customer's words cannot be quoted; stands in place of them.</summary>
    public required IReadOnlyDictionary<TicketCategory, string> Matters { get; init; }

    /// <summary>Leads to the answer to one of several matters. {0} the matter.</summary>
    public required string About { get; init; }

    /// <summary>Said of a matter that goes to a person, in a reply that passes the ticket on. {0} the matter.</summary>
    public required string NothingSure { get; init; }

    /// <summary>Sunday first.</summary>
    public required IReadOnlyList<string> Weekdays { get; init; }

    /// <summary>The phrases of a language; English where a language has none.</summary>
    public static Phrases In(string language) => language switch
    {
        "de" => German.Phrases,
        "fr" => French.Phrases,
        "es" => Spanish.Phrases,
        "pt" => Portuguese.Phrases,
        "it" => Italian.Phrases,
        "nl" => Dutch.Phrases,
        _ => English.Phrases,
    };
}
