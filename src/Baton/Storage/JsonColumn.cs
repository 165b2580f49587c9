using Baton.Foundation;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Storage;

/// <summary>Small lists and records that are read and written as a whole, kept as JSON text in one column.</summary>
internal static class JsonColumn
{
    public static PropertyBuilder<T> HasJson<T>(this PropertyBuilder<T> property) where T : class
    {
        property.HasConversion(
            value => Json.Write(value),
            json => Json.Read<T>(json)!,
            new ValueComparer<T>(
                (left, right) => Json.Write(left) == Json.Write(right),
                value => Json.Write(value).GetHashCode(StringComparison.Ordinal),
                value => Json.Read<T>(Json.Write(value))!));
        return property;
    }
}
