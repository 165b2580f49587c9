using Baton.Foundation;

namespace Baton.Tickets.Similar;

/// <summary>How a ticket stands to another one that is like it.</summary>
public enum TicketRelation
{
    /// <summary>The same customer on the same matter while the other is open, or the very same words again.</summary>
    Duplicate,

    /// <summary>The same customer on the same matter, at most 30 days after the other was answered or resolved, by any channel.</summary>
    Repeat,

    /// <summary>Somebody's ticket about much the same.</summary>
    Similar,
}

/// <summary>A ticket that is like another one, and what helped there.</summary>
/// <param name="TicketId">The ticket.</param>
/// <param name="Number">What people call it by.</param>
/// <param name="Subject">Its subject line.</param>
/// <param name="Likeness">In [0, 1]: how probably both are about the same matter.</param>
/// <param name="Category">What it was about; null until read.</param>
/// <param name="Status">Where it stands now.</param>
/// <param name="Resolution">How it was resolved, in words; null while it is not.</param>
/// <param name="ResolvedHow">How the resolution became one.</param>
/// <param name="Solution">The last public words to the customer before it was resolved, shortened; null while it is not.</param>
/// <param name="SolvedBy">Who wrote them.</param>
/// <param name="CitedArticles">Keys of the articles that they rest on.</param>
/// <param name="Rating">1 to 5, as its customer rated it; null when not rated.</param>
/// <param name="SameCustomer">It is the same customer's.</param>
/// <param name="Relation">How it stands to the ticket that was asked about.</param>
/// <param name="CreatedAt">When it was opened, UTC.</param>
public sealed record SimilarTicket(
    Guid TicketId,
    int? Number,
    string Subject,
    double Likeness,
    TicketCategory? Category,
    TicketStatus Status,
    string? Resolution,
    ResolutionKind? ResolvedHow,
    string? Solution,
    AuthorKind? SolvedBy,
    IReadOnlyList<string> CitedArticles,
    int? Rating,
    bool SameCustomer,
    TicketRelation Relation,
    DateTimeOffset CreatedAt)
{
    /// <summary>A repeat contact after an answer that nobody but an agent gave.</summary>
    internal bool IsRepeatAfterAgent { get; init; }

    /// <summary>The same without anybody's words, as it may be kept with another ticket.</summary>
    internal SeenBefore Fact => new(TicketId, Number, Relation, Likeness, Status, ResolvedHow, SolvedBy);
}

/// <summary>A ticket that was like this one when an agent looked. Nobody's words are copied: whoever may, looks at the ticket.</summary>
/// <param name="Likeness">In [0, 1]: how probably both are about the same matter.</param>
public sealed record SeenBefore(
    Guid TicketId,
    int? Number,
    TicketRelation Relation,
    double Likeness,
    TicketStatus Status,
    ResolutionKind? ResolvedHow,
    AuthorKind? SolvedBy);
