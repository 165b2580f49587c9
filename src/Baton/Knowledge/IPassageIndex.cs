using Baton.Foundation;

namespace Baton.Knowledge;

/// <summary>
/// Finds passages by their words. Held in the memory of each process and kept in step with the database, so a search
/// costs no round trip. Safe to search while it is being changed.
/// </summary>
public interface IPassageIndex
{
    int PassageCount { get; }

    /// <summary>Replaces everything that is known of these articles.</summary>
    void Put(IReadOnlyCollection<IndexedArticle> articles);

    void Remove(string articleKey);

    /// <summary>The best passages first. Never throws for what a customer may type.</summary>
    IReadOnlyList<PassageHit> Search(PassageQuery query);
}

/// <summary>What to find.</summary>
/// <param name="Text">The customer's words, of any length.</param>
/// <param name="Audience"><see cref="Audience.Public"/> leaves out internal articles before ranking; <see cref="Audience.Internal"/> finds both.</param>
/// <param name="Language">Only articles in this language; null for all.</param>
/// <param name="Preferred">Categories whose articles rank a little higher.</param>
/// <param name="Limit">At most so many passages.</param>
public sealed record PassageQuery(
    string Text, Audience Audience, string? Language, IReadOnlyList<TicketCategory> Preferred, int Limit);

/// <summary>A passage that was found.</summary>
/// <param name="Passage">What was found.</param>
/// <param name="Category">Category of its article.</param>
/// <param name="Audience">Who may read its article.</param>
/// <param name="Score">In [0, 1], comparable between queries: how well the words match, title and heading counted more.</param>
/// <param name="Coverage">In [0, 1]: which share of what was asked, weighted by how telling each word is, occurs in it at all.</param>
public sealed record PassageHit(Passage Passage, TicketCategory? Category, Audience Audience, double Score, double Coverage);
