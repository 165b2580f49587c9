using Baton.Foundation;
using Baton.Knowledge;

namespace Baton.HelpCentre;

/// <summary>What lists show of a public article.</summary>
internal sealed record ArticleCard(
    Id<Article> Id,
    string Key,
    string Title,
    TicketCategory? Category,
    IReadOnlyList<string> Tags,
    string Language,
    int Version,
    DateTimeOffset UpdatedAt)
{
    /// <summary>Where readers look for it; what belongs nowhere in particular is general.</summary>
    public TicketCategory Section => Category ?? TicketCategory.GeneralInquiry;
}
