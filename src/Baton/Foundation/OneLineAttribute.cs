using System.ComponentModel.DataAnnotations;

namespace Baton.Foundation;

/// <summary>Text on one line, without control characters: names, ids, subjects, which end up in headers, lists and logs.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class OneLineAttribute() : ValidationAttribute("Write it on one line, without control characters.")
{
    public override bool IsValid(object? value) => value is not string text || !text.Any(char.IsControl);
}
