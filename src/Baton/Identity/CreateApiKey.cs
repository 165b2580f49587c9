using System.ComponentModel.DataAnnotations;
using Baton.Foundation;
using Baton.Identity.People;
using Baton.Live;
using Baton.Storage;

namespace Baton.Identity;

/// <summary>A wish for a new key: for a role, or for single scopes.</summary>
public sealed record NewApiKey
{
    /// <summary>Who or what it is for, such as <c>shop website</c>. What is done with the key is signed with it.</summary>
    [Required, StringLength(100, MinimumLength = 1), OneLine]
    public required string Name { get; init; }

    /// <summary>Everything that a role may. Leave out when <c>scopes</c> are given.</summary>
    [EnumDataType(typeof(KeyRole))]
    public KeyRole? Role { get; init; }

    /// <summary>
    /// What it may do: <c>tickets:open</c>, <c>tickets:read</c>, <c>tickets:write</c>, <c>knowledge:read</c>,
    /// <c>knowledge:write</c>, <c>insights:read</c>, <c>admin</c>.
    /// </summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>When it stops working, UTC; leave out for a key that works until it is revoked.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}

/// <summary>A new key. <paramref name="Secret"/> is shown this once.</summary>
public sealed record CreatedApiKey(
    Guid Id, string Name, KeyRole? Role, IReadOnlyList<string> Scopes, DateTimeOffset? ExpiresAt, string Secret);

internal sealed class CreateApiKey(ITransactions transactions, TimeProvider clock)
{
    public async Task<Result<CreatedApiKey>> RunAsync(NewApiKey request, string maker, CancellationToken cancellationToken)
    {
        if (!ScopeWords.TryRead(request.Scopes ?? [], out var scopes))
            return Problem.Invalid("scopes", $"Use some of: {string.Join(", ", ScopeWords.All)}.");
        if (request.Role is null == scopes is KeyScopes.None)
            return Problem.Invalid("scopes", "Say what the key may do: give it a role, or scopes, and not both.");
        if (request.ExpiresAt <= clock.GetUtcNow())
            return Problem.Invalid("expires_at", "Choose a moment in the future.");

        var secret = ApiKey.NewSecret();
        return await transactions.RunAsync(
            (db, _) =>
            {
                var now = clock.GetUtcNow();
                var key = new ApiKey
                {
                    Id = Id<ApiKey>.New(now),
                    Name = request.Name,
                    Role = request.Role,
                    Scopes = scopes,
                    Hash = ApiKey.HashOf(secret),
                    CreatedAt = now,
                    ExpiresAt = request.ExpiresAt,
                    MadeBy = maker,
                };
                db.ApiKeys.Add(key);
                db.Append(PeopleEvents.KeySubject, key.Id.Value, 1, PeopleEvents.KeyMade, $"teammate:{maker}", new KeyFact(key.Name), now);
                return Task.FromResult(new CreatedApiKey(key.Id.Value, key.Name, key.Role, ScopeWords.Of(scopes), key.ExpiresAt, secret));
            },
            cancellationToken);
    }
}
