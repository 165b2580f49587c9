using System.Globalization;
using Baton.Foundation;

namespace Baton.HelpCentre.Wording;

/// <summary>A section's name and the one line that says what is in it.</summary>
internal sealed record SectionWords(string Name, string Line);

/// <summary>Everything the help centre says in its own words, in one language. <c>{0}</c> is what the name of the phrase says.</summary>
internal sealed record HelpWords
{
    public required string Language { get; init; }

    /// <summary>{0} company.</summary>
    public required string Title { get; init; }

    public required string Home { get; init; }

    public required string Skip { get; init; }

    /// <summary>{0} company.</summary>
    public required string Description { get; init; }

    public required string SearchLabel { get; init; }

    public required string SearchHint { get; init; }

    public required string Search { get; init; }

    /// <summary>{0} how many; read out while somebody types.</summary>
    public required string Suggestions { get; init; }

    public required string NoSuggestion { get; init; }

    public required string AllResults { get; init; }

    public required string Topics { get; init; }

    public required string Popular { get; init; }

    public required string OneArticle { get; init; }

    /// <summary>{0} how many.</summary>
    public required string Articles { get; init; }

    /// <summary>{0} words, {1} how many.</summary>
    public required string Found { get; init; }

    /// <summary>{0} words.</summary>
    public required string NothingFound { get; init; }

    public required string NothingFoundNext { get; init; }

    /// <summary>{0} date.</summary>
    public required string Updated { get; init; }

    public required string OnThisPage { get; init; }

    public required string DidThisHelp { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    public required string Helped { get; init; }

    public required string DidNotHelp { get; init; }

    public required string WhatWasMissing { get; init; }

    public required string Optional { get; init; }

    public required string Send { get; init; }

    public required string CommentKept { get; init; }

    public required string BackToArticle { get; init; }

    public required string Related { get; init; }

    public required string StillStuck { get; init; }

    public required string Ask { get; init; }

    public required string AskTitle { get; init; }

    public required string AskLead { get; init; }

    public required string Question { get; init; }

    public required string Working { get; init; }

    /// <summary>{0} agent.</summary>
    public required string AnsweredBy { get; init; }

    public required string Sources { get; init; }

    public required string NoAnswer { get; init; }

    public required string TellMore { get; init; }

    public required string PersonTitle { get; init; }

    public required string PersonLead { get; init; }

    public required string Email { get; init; }

    public required string EmailHint { get; init; }

    public required string Name { get; init; }

    public required string SendToTeam { get; init; }

    public required string WithTeam { get; init; }

    public required string WithTeamLead { get; init; }

    public required string You { get; init; }

    public required string AiAgent { get; init; }

    public required string Teammate { get; init; }

    public required string WriteMore { get; init; }

    public required string Closed { get; init; }

    public required string MissingTitle { get; init; }

    public required string MissingText { get; init; }

    public required string EmptyTitle { get; init; }

    public required string EmptyText { get; init; }

    public required string TooMuch { get; init; }

    public required string NotRead { get; init; }

    public required string OtherLanguages { get; init; }

    /// <summary>{0} day, {1} month, {2} year.</summary>
    public required string Date { get; init; }

    public required IReadOnlyList<string> Months { get; init; }

    public required IReadOnlyDictionary<TicketCategory, SectionWords> Sections { get; init; }

    public string Count(int articles) => articles is 1 ? OneArticle : With(Articles, articles);

    public string On(DateTimeOffset instant) => With(Date, instant.Day, Months[instant.Month - 1], instant.Year);

    public static string With(string phrase, params object[] values) => string.Format(CultureInfo.InvariantCulture, phrase, values);

    /// <summary>The words of a language; English where a language has none.</summary>
    public static HelpWords In(string? language) => language?.Split('-')[0] switch
    {
        "de" => GermanWords.Words,
        "fr" => FrenchWords.Words,
        "es" => SpanishWords.Words,
        "pt" => PortugueseWords.Words,
        "it" => ItalianWords.Words,
        "nl" => DutchWords.Words,
        _ => EnglishWords.Words,
    };

    /// <summary>What a language calls itself; its code for one we have no name of.</summary>
    public static string NameOf(string language) => language.Split('-')[0] switch
    {
        "en" => "English",
        "de" => "Deutsch",
        "fr" => "Français",
        "es" => "Español",
        "pt" => "Português",
        "it" => "Italiano",
        "nl" => "Nederlands",
        _ => language,
    };
}
