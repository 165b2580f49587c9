using Baton.Foundation;

namespace Baton.Knowledge;

/// <summary>A section of an article: what search finds and replies quote.</summary>
/// <param name="Article">Key of the article.</param>
/// <param name="Version">Version of the article that it comes from.</param>
/// <param name="Ordinal">Place in the article, from 0.</param>
/// <param name="Title">Title of the article.</param>
/// <param name="Heading">Headings above it, joined by " › "; null before the first one.</param>
/// <param name="Blocks">Its paragraphs, steps and bullets as plain text.</param>
public sealed record Passage(
    string Article, int Version, int Ordinal, string Title, string? Heading, IReadOnlyList<PassageBlock> Blocks)
{
    public string Text => string.Join("\n", Blocks.Select(block => block.Text));
}

/// <summary>One paragraph, step, bullet or code block. <paramref name="Number"/> counts the steps of a list from 1.</summary>
public sealed record PassageBlock(BlockKind Kind, string Text, int? Number = null);

public enum BlockKind
{
    Paragraph,
    Step,
    Bullet,
    Code,
}

/// <summary>Who may read an article.</summary>
public enum Audience
{
    /// <summary>Everybody; replies may quote it.</summary>
    Public,

    /// <summary>The team; never quoted to a customer.</summary>
    Internal,
}

/// <summary>A published article as the index takes it.</summary>
public sealed record IndexedArticle(
    string Key,
    Audience Audience,
    string Language,
    TicketCategory? Category,
    IReadOnlyList<string> Tags,
    IReadOnlyList<Passage> Passages);
