using System.ComponentModel.DataAnnotations;
using Baton.Foundation;

namespace Baton.Knowledge;

/// <summary>A new article.</summary>
public sealed record NewArticle
{
    /// <summary>What the article is called, on one line.</summary>
    [Required, StringLength(ArticleRules.LongestTitle, MinimumLength = 1), OneLine]
    public required string Title { get; init; }

    /// <summary>Its text as Markdown, up to 200,000 characters.</summary>
    [Required, StringLength(ArticleRules.LongestBody, MinimumLength = 1), StorableText]
    public required string Markdown { get; init; }

    /// <summary>The name in addresses and citations: small letters, digits, hyphens and underscores. Made of the title when left out. It never changes.</summary>
    [StringLength(ArticleRules.LongestKey)]
    public string? Key { get; init; }

    /// <summary>What it is about; null for none.</summary>
    public TicketCategory? Category { get; init; }

    /// <summary>Further words by which it is found and listed.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>`public`, or `internal` for the team alone.</summary>
    [EnumDataType(typeof(Audience))]
    public Audience Audience { get; init; } = Audience.Public;

    /// <summary>Language code such as `en`.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Readers and agents see it at once; otherwise it is a draft.</summary>
    public bool Publish { get; init; }
}

/// <summary>An article as its editor holds it; replaces what was there.</summary>
public sealed record ArticleEdit
{
    /// <summary>What the article is called, on one line.</summary>
    [Required, StringLength(ArticleRules.LongestTitle, MinimumLength = 1), OneLine]
    public required string Title { get; init; }

    /// <summary>Its text as Markdown, up to 200,000 characters.</summary>
    [Required, StringLength(ArticleRules.LongestBody, MinimumLength = 1), StorableText]
    public required string Markdown { get; init; }

    /// <summary>What it is about; null for none.</summary>
    public TicketCategory? Category { get; init; }

    /// <summary>Further words by which it is found and listed.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>`public`, or `internal` for the team alone. Holds from now on, published or not.</summary>
    [EnumDataType(typeof(Audience))]
    public Audience Audience { get; init; } = Audience.Public;

    /// <summary>Language code such as `en`.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Readers and agents see these words at once. Otherwise a published article keeps its published words until then.</summary>
    public bool Publish { get; init; }

    /// <summary>The `revision` that the edit began from; 409 with the current article when somebody was faster. `If-Match` says the same.</summary>
    public int? ExpectedRevision { get; init; }
}

/// <summary>A step in an article's life.</summary>
public sealed record ArticleMove
{
    /// <summary>The `revision` that the decision was based on; 409 with the current article when somebody was faster. `If-Match` says the same.</summary>
    public int? ExpectedRevision { get; init; }
}

/// <summary>An earlier version becomes the newest again.</summary>
public sealed record ArticleRestore
{
    /// <summary>Readers and agents see it at once.</summary>
    public bool Publish { get; init; }

    /// <summary>The `revision` that the decision was based on; 409 with the current article when somebody was faster. `If-Match` says the same.</summary>
    public int? ExpectedRevision { get; init; }
}

/// <summary>Markdown to look at before it is saved.</summary>
public sealed record ArticlePreview
{
    /// <summary>Markdown, up to 200,000 characters.</summary>
    [Required(AllowEmptyStrings = true), StringLength(ArticleRules.LongestBody)]
    public required string Markdown { get; init; }
}
