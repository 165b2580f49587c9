using System.ComponentModel.DataAnnotations;
using Baton.Foundation;
using Baton.Storage;

namespace Baton.Identity;

/// <summary>A wish for a new key.</summary>
public sealed record NewApiKey
{
    /// <summary>Who or what it is for, such as <c>Mara</c> or <c>shop website</c>.</summary>
    [Required, StringLength(100, MinimumLength = 1), OneLine]
    public required string Name { get; init; }

    [EnumDataType(typeof(KeyRole))]
    public required KeyRole Role { get; init; }
}

/// <summary>A new key. <paramref name="Secret"/> is shown this once.</summary>
public sealed record CreatedApiKey(Guid Id, string Name, KeyRole Role, string Secret);

internal sealed class CreateApiKey(ITransactions transactions, TimeProvider clock)
{
    public Task<CreatedApiKey> RunAsync(NewApiKey request, CancellationToken cancellationToken)
    {
        var secret = ApiKey.NewSecret();
        return transactions.RunAsync(
            (db, _) =>
            {
                var now = clock.GetUtcNow();
                var key = new ApiKey
                {
                    Id = Id<ApiKey>.New(now),
                    Name = request.Name,
                    Role = request.Role,
                    Hash = ApiKey.HashOf(secret),
                    CreatedAt = now,
                };
                db.ApiKeys.Add(key);
                return Task.FromResult(new CreatedApiKey(key.Id.Value, key.Name, key.Role, secret));
            },
            cancellationToken);
    }
}
