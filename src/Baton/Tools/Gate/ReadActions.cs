using System.Text.Json.Nodes;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Baton.Tools.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tools.Gate;

/// <summary>Something that an agent did, or wished to do.</summary>
/// <param name="Words">Exactly what, for people.</param>
/// <param name="Amount">In minor units; null where no money moves.</param>
/// <param name="ConfirmedBy">The customer's message that said yes.</param>
/// <param name="Attempts">How often it was begun; more than once only where its server does it once for each key.</param>
public sealed record ActionView(
    Guid Id, string Agent, string Tool, EffectClass Effect, string Words, JsonNode Arguments, long? Amount, string Purpose, EffectStatus Status,
    int? ConfirmedBy, int Attempts, JsonNode? Result, string? ErrorCode, string? Error, DateTimeOffset WishedAt, DateTimeOffset? EndedAt);

internal sealed class ReadActions(BatonDb db)
{
    public async Task<IReadOnlyList<ActionView>> RunAsync(Id<Ticket> ticket, CancellationToken cancellationToken)
    {
        var effects = await db.Effects.AsNoTracking().Where(effect => effect.TicketId == ticket).OrderBy(effect => effect.WishedAt).ToListAsync(cancellationToken);
        return
        [
            .. effects.Select(effect => new ActionView(
                effect.Id.Value, effect.Agent, effect.Tool, effect.Class, effect.Words, JsonNode.Parse(effect.Arguments)!, effect.Amount, effect.Purpose,
                effect.Status, effect.ConfirmedBy, effect.Attempts, effect.Result is { } result ? JsonNode.Parse(result) : null, effect.ErrorCode, effect.Error,
                effect.WishedAt, effect.EndedAt)),
        ];
    }
}
