using Baton.Foundation;

namespace Baton.Knowledge;

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
/// <param name="Score">In [0, 1], comparable between queries: how well article and passage match, by words and by meaning.</param>
/// <param name="Coverage">In [0, 1]: which share of what was asked, weighted by how telling each word is, occurs in it at all.</param>
/// <param name="Signals">What the score is made of.</param>
public sealed record PassageHit(
    Passage Passage, TicketCategory? Category, Audience Audience, double Score, double Coverage, PassageSignals Signals);

/// <summary>What speaks for a passage, each number in [0, 1].</summary>
/// <param name="Article">How well the words of the whole article match (BM25, divided by the most that the question could reach).</param>
/// <param name="Title">The same of the article's title and tags.</param>
/// <param name="Words">The same of the passage and its heading.</param>
/// <param name="Meaning">How near the question is to what the nearest sentence says; 0 where there are no vectors yet.</param>
/// <param name="Whole">How near it is to what the passage says as a whole; 0 where there are no vectors yet.</param>
/// <param name="Sentences">The sentences nearest to the question, nearest first; empty where there are no vectors yet.</param>
/// <param name="Asked">The nearest past question that the article is known to answer; null where there is none like it.</param>
public sealed record PassageSignals(
    double Article, double Title, double Words, double Meaning, double Whole, IReadOnlyList<NearSentence> Sentences, NearSentence? Asked = null);

/// <summary>A sentence of a passage or a past question, as it stands, and how near the question is to what it says, in [0, 1].</summary>
public sealed record NearSentence(string Text, double Likeness);
