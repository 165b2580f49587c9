using System.ComponentModel.DataAnnotations;
using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tools.Catalogue;

/// <summary>Why something is switched off.</summary>
public sealed record SwitchRequest
{
    [Required, StringLength(500, MinimumLength = 1), StorableText]
    public required string Reason { get; init; }
}

/// <summary>Switches a tool, a server or an agent off and on. It acts at the next step of every run, on every node.</summary>
internal sealed class SwitchOff(ITransactions transactions, TimeProvider clock)
{
    private static readonly string[] Kinds = ["tool", "server", "agent"];

    public async Task<Result<SwitchView>> RunAsync(string kind, string name, string reason, string by, CancellationToken cancellationToken)
    {
        if (!Kinds.Contains(kind) || name.Length > 100)
            return Problem.Invalid("kind", $"Use one of: {string.Join(", ", Kinds)}; and the name of it.");
        return await transactions.RunAsync<Result<SwitchView>>(
            async (db, token) =>
            {
                var key = $"{kind}:{name}";
                await db.Switches.Where(off => off.Key == key).ExecuteDeleteAsync(token);
                var now = clock.GetUtcNow();
                db.Switches.Add(new Switch { Key = key, Reason = reason, By = by, At = now });
                return new SwitchView(key, reason, by, now);
            },
            cancellationToken);
    }

    /// <summary>On again; what was not off stays on.</summary>
    public Task OnAsync(string kind, string name, CancellationToken cancellationToken) => transactions.RunAsync(
        async (db, token) =>
        {
            var key = $"{kind}:{name}";
            await db.Switches.Where(off => off.Key == key).ExecuteDeleteAsync(token);
        },
        cancellationToken);

    /// <summary>Somebody looked at what the server offers now: it is pinned as it is, and may be called again.</summary>
    public Task<Result<bool>> AcceptAsync(string tool, string by, CancellationToken cancellationToken) => transactions.RunAsync<Result<bool>>(
        async (db, token) =>
        {
            var pin = await db.ToolPins.SingleOrDefaultAsync(candidate => candidate.Tool == tool, token);
            if (pin is not { Quarantine: not null })
                return new Problem(ProblemKind.NotFound, "tool.not_quarantined", $"{tool} is not in quarantine.");
            if (pin.Changed is { } changed)
                (pin.Offer, pin.Hash, pin.Changed) = (changed, CheckOffer.HashOf(changed), null);
            (pin.Quarantine, pin.QuarantinedAt, pin.PinnedBy, pin.PinnedAt) = (null, null, by, clock.GetUtcNow());
            return true;
        },
        cancellationToken);
}
