using System.ComponentModel.DataAnnotations;

namespace Baton.Foundation;

/// <summary>Any text but the zero byte: PostgreSQL cannot keep that one, and no customer means it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class StorableTextAttribute() : ValidationAttribute("Text must not contain the zero byte (U+0000).")
{
    public override bool IsValid(object? value) => value is not string text || !text.Contains('\0', StringComparison.Ordinal);
}
