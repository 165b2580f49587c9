using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Baton.Tools.Catalogue;

namespace Baton.Tools.Gate;

/// <summary>How much money a call moves.</summary>
internal static class Amount
{
    private const decimal MinorUnits = 100;

    /// <summary>In minor units; null where no money moves.</summary>
    public static long? Of(ToolSpec spec, JsonObject arguments) =>
        spec.Amount is { } name && arguments[name] is JsonValue value && value.GetValueKind() is JsonValueKind.Number
        && long.TryParse(value.ToJsonString(), CultureInfo.InvariantCulture, out var amount) ? amount : null;

    public static string InWords(long amount) => (amount / MinorUnits).ToString("0.00", CultureInfo.InvariantCulture);
}
