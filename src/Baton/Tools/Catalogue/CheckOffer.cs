using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Baton.Foundation;
using Baton.Language.Words;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;

namespace Baton.Tools.Catalogue;

/// <summary>
/// Compares what a server offers with what somebody looked at. The first offer is pinned, unless its description tries to steer
/// whoever reads it; another one later puts the tool into quarantine, as it may do something else now.
/// </summary>
internal sealed class CheckOffer(ITransactions transactions, IDbContextFactory<BatonDb> databases, TimeProvider clock)
{
    private const string Workspace = "workspace";

    /// <summary>
    /// What a description of a tool has no business to say. The detector of customers' messages is of no use here: it takes "finds a
    /// customer by their number" for an attempt.
    /// </summary>
    private static readonly PhraseList Steering = new(
        "ignore|disregard|forget|override|bypass ..5 instruction|instructions|rule|rules|prompt|guideline|guidelines|policy|policies",
        "don't|do_not|never|without ..2 mention|mentioning|tell|telling|inform|informing|show|showing|reveal|asking ..4 user|users|customer|customers|anyone|anybody|human|person|them",
        "before|instead_of|prior_to|after ..3 any|every|all|each|other ..2 tool|tools|call|calls|answer|reply",
        "always|must|only ..2 use|call|prefer|choose ..3 this|it ..6 instead|instead_of",
        "system|hidden|secret|developer prompt|instruction|instructions|message",
        "pass|send|include|attach|add|read|open|forward|copy ..8 password|passwords|credentials|id_rsa|private_key|ssh|whole_conversation|entire_conversation|conversation_history|chat_history|previous_messages",
        "set|add ..3 bcc|cc to", "obey|jailbreak");

    /// <summary>Why it may not be called; null when it may.</summary>
    public async Task<string?> RunAsync(ToolSpec spec, AIFunction function, CancellationToken cancellationToken)
    {
        var offer = OfferOf(function);
        var hash = HashOf(offer);
        await using (var db = await databases.CreateDbContextAsync(cancellationToken))
        {
            var known = await db.ToolPins.AsNoTracking().SingleOrDefaultAsync(pin => pin.Tool == spec.Name, cancellationToken);
            if (known is not null && known.Hash == hash)
                return known.Quarantine;
        }

        return await transactions.RunAsync((db, token) => PinAsync(db, spec, function, offer, hash, token), cancellationToken);
    }

    private async Task<string?> PinAsync(
        BatonDb db, ToolSpec spec, AIFunction function, string offer, string hash, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var pin = await db.ToolPins.SingleOrDefaultAsync(candidate => candidate.Tool == spec.Name, cancellationToken);
        if (pin is null)
        {
            pin = new ToolPin { Tool = spec.Name, Server = spec.Server, Hash = hash, Offer = offer, PinnedBy = Workspace, PinnedAt = now };
            if (SteeringWords(function.Description) is { } words)
                (pin.Quarantine, pin.QuarantinedAt) = ($"Its description reads as if it were to steer whoever reads it (\"{words}\"). Look at it before it is used.", now);
            db.ToolPins.Add(pin);
        }
        else if (pin.Hash != hash && pin.Changed != offer)
        {
            (pin.Quarantine, pin.QuarantinedAt, pin.Changed) = ("Its server has changed what it says or takes. Compare both before it is used again.", now, offer);
        }

        return pin.Quarantine;
    }

    private static string? SteeringWords(string description)
    {
        var wording = Wording.Of(description);
        return Steering.In(wording).Select(match => wording.Quote(match.First, match.Last)).FirstOrDefault();
    }

    /// <summary>Everything about a tool that a model or a caller goes by.</summary>
    private static string OfferOf(AIFunction function) =>
        JsonSerializer.Serialize(new { function.Name, function.Description, Schema = function.JsonSchema }, Json.Options);

    public static string HashOf(string offer) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(offer)));
}
