using System.Text.Json.Nodes;

namespace Baton.Procedures.Hearing;

/// <summary>A value that a customer said, and in which words: what is not in their words was never said.</summary>
/// <param name="Value">As the slot keeps it; of a choice the chosen item.</param>
/// <param name="Words">Exactly as they stand in the message.</param>
internal sealed record HeardValue(JsonNode Value, string Words);
