using System.ComponentModel;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using Shop.Accounts;

namespace Shop.Tools;

/// <summary>Keys of the API and endpoints of webhooks. A key itself is shown to its owner in the app, never here.</summary>
[McpServerToolType]
internal sealed class ApiKeyTools(Counter counter)
{
    private static readonly TimeSpan KeyLife = TimeSpan.FromDays(90);
    private static readonly TimeSpan Overlap = TimeSpan.FromHours(24);

    [McpServerTool(Name = "list_api_keys", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("API keys of a customer with their state, and which of them were refused in the last 24 hours.")]
    public Task<KeyList> ListApiKeys(string customer_id, CancellationToken cancellationToken) =>
        counter.LookAsync("list_api_keys", customer_id, account =>
        {
            List<KeyFacts> keys = [.. account.ApiKeys.Select(Facts)];
            return new KeyList(keys, keys.Count, keys.Find(key => key.Refused > 0 && key.State is not KeyState.Active) ?? keys.Find(key => key.Refused > 0));
        }, cancellationToken);

    [McpServerTool(Name = "get_api_key", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("One API key: its state, its scopes, and the calls of the last 24 hours.")]
    public Task<KeyFacts> GetApiKey(string customer_id, string key_id, CancellationToken cancellationToken) =>
        counter.LookAsync("get_api_key", customer_id, account => Facts(Find(account, key_id)), cancellationToken);

    [McpServerTool(Name = "rotate_api_key", Destructive = false, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Makes a new key with the same scopes. An old key that still works goes on for 24 hours. The owner sees the new key in the app, once.")]
    public Task<JsonNode> RotateApiKey(string customer_id, string key_id, string idempotency_key, CancellationToken cancellationToken) =>
        counter.DoAsync("rotate_api_key", customer_id, idempotency_key, account =>
        {
            var old = Find(account, key_id);
            if (old.State is KeyState.Revoked or KeyState.Rotating)
                throw new McpException("not_rotatable: This key was revoked or rotated already.");
            var now = counter.Now;
            var next = new ApiKey
            {
                Id = $"key_{account.ApiKeys.Count + 1:00}_{key_id}",
                Name = old.Name,
                Prefix = old.Live ? "hl_live_…" : "hl_test_…",
                State = KeyState.Active,
                Live = old.Live,
                Scopes = old.Scopes,
                CreatedAt = now,
                ExpiresAt = now + KeyLife,
            };
            var stillWorks = old.State is KeyState.Active;
            if (stillWorks)
                (old.State, old.ExpiresAt) = (KeyState.Rotating, now + Overlap);
            account.ApiKeys.Add(next);
            return new { NewKeyId = next.Id, next.Name, ExpiresOn = DateOnly.FromDateTime(next.ExpiresAt.UtcDateTime), OldWorksHours = stillWorks ? (int)Overlap.TotalHours : 0, ShownAt = "Settings → API keys" };
        }, cancellationToken);

    [McpServerTool(Name = "revoke_api_key", Destructive = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Ends a key at once; every call with it is refused from then on.")]
    public Task<JsonNode> RevokeApiKey(string customer_id, string key_id, string idempotency_key, CancellationToken cancellationToken) =>
        counter.DoAsync("revoke_api_key", customer_id, idempotency_key, account =>
        {
            var key = Find(account, key_id);
            if (key.State is KeyState.Revoked)
                throw new McpException("already_revoked: This key is revoked already.");
            key.State = KeyState.Revoked;
            return new { KeyId = key.Id, key.Name, key.State };
        }, cancellationToken);

    [McpServerTool(Name = "list_webhooks", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Endpoints of a customer's webhooks, and whether deliveries are paused.")]
    public Task<WebhookList> ListWebhooks(string customer_id, CancellationToken cancellationToken) =>
        counter.LookAsync("list_webhooks", customer_id, account => new WebhookList(
            [.. account.Webhooks], account.Webhooks.Count, account.Webhooks.Find(one => one.Paused)), cancellationToken);

    [McpServerTool(Name = "resume_webhook", Destructive = false, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Starts deliveries to a paused endpoint again, those that were missed first.")]
    public Task<JsonNode> ResumeWebhook(string customer_id, string webhook_id, string idempotency_key, CancellationToken cancellationToken) =>
        counter.DoAsync("resume_webhook", customer_id, idempotency_key, account =>
        {
            var webhook = account.Webhooks.Find(one => one.Id == webhook_id)
                ?? throw new McpException("unknown_webhook: This customer has no such endpoint.");
            if (!webhook.Paused)
                throw new McpException("not_paused: Deliveries to this endpoint are not paused.");
            webhook.Paused = false;
            return new { webhook.Id, webhook.Url, Replayed = webhook.Missed };
        }, cancellationToken);

    private static ApiKey Find(Account account, string id) => account.ApiKeys.Find(key => key.Id == id)
        ?? throw new McpException("unknown_key: This customer has no such key.");

    private KeyFacts Facts(ApiKey key)
    {
        var state = key.State is KeyState.Active or KeyState.Rotating && key.ExpiresAt <= counter.Now ? KeyState.Expired : key.State;
        return new KeyFacts(
            key.Id, key.Name, key.Prefix, state, key.Live, key.Scopes, DateOnly.FromDateTime(key.CreatedAt.UtcDateTime),
            DateOnly.FromDateTime(key.ExpiresAt.UtcDateTime), key.LastUsedAt, key.Usage.GetValueOrDefault("200"), key.Usage.GetValueOrDefault("401"), key.Usage.GetValueOrDefault("403"));
    }
}

/// <param name="Accepted">Calls of the last 24 hours that were served.</param>
/// <param name="Refused">Those that got a 401.</param>
/// <param name="Forbidden">Those that got a 403.</param>
internal sealed record KeyFacts(
    string Id, string Name, string Prefix, KeyState State, bool Live, IReadOnlyList<string> Scopes, DateOnly CreatedOn, DateOnly ExpiresOn,
    DateTimeOffset? LastUsedAt, int Accepted, int Refused, int Forbidden);

/// <param name="Failing">The key whose calls were refused; null when there is none.</param>
internal sealed record KeyList(IReadOnlyList<KeyFacts> Keys, int Count, KeyFacts? Failing);

/// <param name="Paused">The endpoint that gets nothing at the moment; null when there is none.</param>
internal sealed record WebhookList(IReadOnlyList<Webhook> Webhooks, int Count, Webhook? Paused);
