using System.ComponentModel.DataAnnotations;

namespace Baton.Providers.Embeddings;

/// <summary>A service that makes the vectors that search compares, in place of the sentence model on board. Section <c>Embeddings</c>.</summary>
public sealed class EmbeddingOptions : IValidatableObject
{
    public const string Section = "Embeddings";

    /// <summary>Name of the model, such as <c>text-embedding-3-small</c>. Default none: the model on board is used.</summary>
    public string? Model { get; init; }

    /// <summary>Base address of an OpenAI-compatible API, such as <c>http://localhost:11434/v1</c>. Default that of OpenAI.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>The key of that API; local servers need none. Default none. Best given as the environment variable <c>Embeddings__Key</c>.</summary>
    public string? Key { get; init; }

    /// <summary>Asks for shorter vectors, where the model can make them. Default: as the model makes them.</summary>
    [Range(64, 8192)] public int? Dimensions { get; init; }

    public bool IsConfigured => !string.IsNullOrWhiteSpace(Model);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsConfigured && (Endpoint is not null || Key is not null || Dimensions is not null))
            yield return new ValidationResult($"Set {Section}:{nameof(Model)} too, or none of {Section}.", [nameof(Model)]);
        if (Endpoint is { } address && (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https")))
            yield return new ValidationResult($"{Section}:{nameof(Endpoint)} must begin with http:// or https://.", [nameof(Endpoint)]);
        if (IsConfigured && Endpoint is null && string.IsNullOrWhiteSpace(Key))
            yield return new ValidationResult($"Set {Section}:{nameof(Key)}: OpenAI needs one.", [nameof(Key)]);
    }
}
