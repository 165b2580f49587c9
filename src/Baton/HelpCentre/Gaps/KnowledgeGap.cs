using Baton.Foundation;

namespace Baton.HelpCentre.Gaps;

/// <summary>What customers asked and no article answers, the most asked first.</summary>
/// <param name="Gaps">At most 100.</param>
/// <param name="Questions">How many questions they were made of.</param>
/// <param name="Since">Questions from then on were looked at.</param>
/// <param name="IsCut">There were more questions than are looked at; the newest 500 were.</param>
/// <param name="ByMeaning">False where no sentence model runs: questions are then brought together by their words.</param>
public sealed record KnowledgeGaps(IReadOnlyList<KnowledgeGap> Gaps, int Questions, DateTimeOffset Since, bool IsCut, bool ByMeaning);

/// <summary>Questions that mean the same and that no article answers.</summary>
public sealed record KnowledgeGap
{
    /// <summary>The question that says best what all of them ask, without personal data.</summary>
    public required string Title { get; init; }

    /// <summary>How often it was asked or searched for.</summary>
    public required int Count { get; init; }

    /// <summary>What most of the questions are about; null when nobody knows.</summary>
    public required TicketCategory? Category { get; init; }

    /// <summary>In which language most of them are; null when nobody knows.</summary>
    public required string? Language { get; init; }

    public required DateTimeOffset LastAskedAt { get; init; }

    /// <summary>How many of the tickets a person has resolved since.</summary>
    public required int ResolvedByPerson { get; init; }

    /// <summary>How people answered, newest first, at most 3: what an article could say.</summary>
    public required IReadOnlyList<GapAnswer> Answers { get; init; }

    /// <summary>The newest questions, at most 5.</summary>
    public required IReadOnlyList<GapQuestion> Examples { get; init; }

    /// <summary>An article that answers it by now; null while there is none.</summary>
    public required GapArticle? AnsweredBy { get; init; }
}

/// <summary>One question as it was asked.</summary>
/// <param name="TicketId">The ticket it was asked in; null for what a reader wrote below an article or searched for.</param>
/// <param name="Article">The article that a reader missed something in; else null.</param>
public sealed record GapQuestion(
    string Text, GapSource Source, Guid? TicketId, int? TicketNumber, GapArticle? Article, DateTimeOffset At);

/// <summary>What a person answered, and where.</summary>
public sealed record GapAnswer(string Text, Guid TicketId, int? TicketNumber);

public sealed record GapArticle(string Key, string Title);

/// <summary>Where a question comes from.</summary>
public enum GapSource
{
    /// <summary>The agents found no article for it.</summary>
    Ticket,

    /// <summary>A reader asked a person in the help centre, and no article fits.</summary>
    HelpCentre,

    /// <summary>A reader wrote below an article what is missing in it.</summary>
    ReaderComment,

    /// <summary>A reader searched the help centre and found nothing.</summary>
    Search,
}
