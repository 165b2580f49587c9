using System.Text.Json.Nodes;
using Baton.Tools.Catalogue;

namespace Baton.Tools.Gate;

/// <summary>Makes sure that what is named is the customer's own: it must be among what a read, bound to the customer, lists.</summary>
internal static class CheckOwnership
{
    /// <param name="callAsync">The gate itself: the read obeys every rule too.</param>
    public static async Task<CallResult?> RunAsync(
        ToolSpec spec, JsonObject arguments, ToolCall call, Func<ToolCall, CancellationToken, Task<CallResult>> callAsync, CancellationToken cancellationToken)
    {
        foreach (var rule in spec.Owns)
        {
            if (arguments[rule.Argument] is not { } value)
                continue;
            var scope = call.Scope with { Allowed = [rule.Tool] };
            var listed = await callAsync(new ToolCall(rule.Tool, [], new Dictionary<string, Provenance>(), scope), cancellationToken);
            if (listed is not CallResult.Done { Result: { } result })
                return listed is CallResult.NeedsIdentity ? listed : new CallResult.Failed("ownership", $"{rule.Tool} did not tell what belongs to the customer.", null);

            // Whether it exists at all is nobody's business.
            if (result[rule.List] is not JsonArray items || !items.Any(item => Same(item?[rule.Field], value)))
                return new CallResult.Denied("not_theirs", $"The customer has nothing like this under {rule.Argument}.");
        }

        return null;
    }

    private static bool Same(JsonNode? listed, JsonNode value) => listed is not null && CanonicalJson.Of(listed) == CanonicalJson.Of(value);
}
