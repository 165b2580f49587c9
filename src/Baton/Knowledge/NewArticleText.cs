using System.ComponentModel.DataAnnotations;
using Baton.Foundation;

namespace Baton.Knowledge;

/// <summary>The text of an article.</summary>
public sealed record NewArticleText
{
    /// <summary>Markdown, with or without front matter, up to 200,000 characters.</summary>
    [Required, StringLength(200_000, MinimumLength = 1), StorableText]
    public required string Markdown { get; init; }
}
