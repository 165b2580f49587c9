using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Baton.Customers;
using Baton.Foundation;
using Baton.Tickets;

namespace Baton.Tools.Gate;

/// <summary>On whose behalf a tool is called: taken from the conversation by code, never from a model or a message.</summary>
/// <param name="Identity">How far the customer proved who they are.</param>
/// <param name="Allowed">The tools that the agent and its procedure may use.</param>
/// <param name="Purpose">What it is for: a procedure and its step.</param>
internal sealed record CallScope(
    Id<Ticket> TicketId, string CustomerKey, string? CustomerEmail, IdentityLevel Identity, string Agent, IReadOnlyCollection<string> Allowed, string Purpose)
{
    /// <summary>The newest message of the customer that was read.</summary>
    public int Sequence { get; init; }

    /// <summary>A second author in the conversation drives no tool, whatever they write.</summary>
    public bool IsByCustomer { get; init; } = true;
}

/// <summary>Where a value comes from. What may move money must not come from just anywhere.</summary>
internal enum Provenance
{
    /// <summary>The customer of the ticket said it.</summary>
    Customer,

    /// <summary>A tool answered it.</summary>
    Tool,

    /// <summary>The procedure or the workspace says so.</summary>
    Workspace,

    /// <summary>A teammate said it.</summary>
    Teammate,

    /// <summary>An article, an attachment, a forwarded text, or something that a model made up.</summary>
    Untrusted,
}

/// <summary>A wish to call a tool.</summary>
/// <param name="Arguments">Without those that are bound to the conversation.</param>
/// <param name="From">Where each argument comes from; one that is not named is untrusted.</param>
/// <param name="Occurrence">Counts how often the customer asked for the same anew; the same wish twice is done once.</param>
internal sealed record ToolCall(string Tool, JsonObject Arguments, IReadOnlyDictionary<string, Provenance> From, CallScope Scope, int Occurrence = 0)
{
    /// <summary>The customer's message that said yes to exactly this; null when none did.</summary>
    public Confirmation? Confirmed { get; init; }

    public static string HashOf(string tool, string arguments) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{tool}\n{arguments}")));

    /// <summary>The same wish in a ticket, whoever asks for it and however often: one key.</summary>
    public string KeyOf(string arguments) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        $"{Scope.TicketId}\n{Tool}\n{arguments}\n{Occurrence}")))[..40];
}

/// <summary>A yes of the customer: which message said it, and to what.</summary>
internal sealed record Confirmation(int Sequence, string ArgumentsHash);

/// <summary>What came of a wish.</summary>
internal abstract record CallResult
{
    /// <summary>It is done, now or before under the same key.</summary>
    internal sealed record Done(JsonNode Result, Id<Effect>? Effect) : CallResult;

    /// <summary>A rule forbids it. <paramref name="Code"/> is a stable word.</summary>
    internal sealed record Denied(string Code, string Reason) : CallResult;

    /// <summary>The customer has to prove who they are first.</summary>
    internal sealed record NeedsIdentity(IdentityLevel Level) : CallResult;

    /// <summary>The customer has to say yes to <paramref name="Words"/> first.</summary>
    internal sealed record NeedsConfirmation(Id<Effect> Effect, string ArgumentsHash, string Words) : CallResult;

    /// <summary>A teammate has to agree first.</summary>
    internal sealed record NeedsApproval(Id<Effect> Effect, Guid Approval, string Words) : CallResult;

    /// <summary>The tool answered that it will not; nothing was done.</summary>
    internal sealed record Failed(string Code, string Reason, Id<Effect>? Effect) : CallResult;

    /// <summary>Nobody knows whether it was done; a person has to look.</summary>
    internal sealed record Unknown(Id<Effect> Effect, string Reason) : CallResult;
}

/// <summary>JSON in one form, whoever wrote it: names sorted, no spaces.</summary>
internal static class CanonicalJson
{
    public static string Of(JsonNode? node) => Sorted(node)?.ToJsonString(Json.Options) ?? "null";

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => KeyValuePair.Create(pair.Key, Sorted(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        JsonValue value => JsonNode.Parse(value.ToJsonString(Json.Options)),
        _ => null,
    };
}
