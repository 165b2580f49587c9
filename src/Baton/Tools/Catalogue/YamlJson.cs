using System.Globalization;
using System.Text.Json.Nodes;

namespace Baton.Tools.Catalogue;

/// <summary>What YAML was read into, as JSON: plain words that look like numbers or truths are such.</summary>
internal static class YamlJson
{
    public static JsonObject ObjectOf(IDictionary<string, object> map) =>
        new(map.Select(pair => KeyValuePair.Create(pair.Key, Of(pair.Value))));

    public static JsonNode? Of(object? value) => value switch
    {
        null => null,
        IDictionary<object, object> map => new JsonObject(map.Select(pair => KeyValuePair.Create(
            Convert.ToString(pair.Key, CultureInfo.InvariantCulture)!, Of(pair.Value)))),
        IDictionary<string, object> map => ObjectOf(map),
        IEnumerable<object> list => new JsonArray([.. list.Select(Of)]),
        string text => Scalar(text),
        _ => JsonValue.Create(Convert.ToString(value, CultureInfo.InvariantCulture)),
    };

    private static JsonValue Scalar(string text) => text switch
    {
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => JsonValue.Create(whole),
        _ when decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        _ => JsonValue.Create(text),
    };
}
