using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Baton.Tools.Catalogue;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Tools.Gate;

/// <summary>How far something that an agent does has come.</summary>
public enum EffectStatus
{
    /// <summary>The customer is asked whether exactly this shall happen.</summary>
    WaitingForConfirmation,

    /// <summary>A teammate is asked.</summary>
    WaitingForApproval,

    /// <summary>It may happen, and did not yet.</summary>
    Approved,

    /// <summary>It was begun. After a crash this means that nobody knows whether it happened.</summary>
    Executing,

    /// <summary>It happened.</summary>
    Succeeded,

    /// <summary>It did not happen; the tool said so.</summary>
    Failed,

    /// <summary>Nobody can tell whether it happened. It is never tried again; a person looks.</summary>
    Unknown,

    /// <summary>The customer, a teammate or a rule said no.</summary>
    Refused,

    /// <summary>Nobody agreed in time, or what it was about has changed.</summary>
    Expired,
}

/// <summary>
/// One thing that an agent does to the outside, from the wish to its end: the journal. A row is written before anything
/// happens, and its key is the one under which the server does it once.
/// </summary>
internal sealed class Effect
{
    public const int LongestText = 1_000;

    public required Id<Effect> Id { get; init; }

    public required Id<Ticket> TicketId { get; init; }

    public required string CustomerKey { get; init; }

    /// <summary>What it is for: a procedure and its step, or a free step of an agent.</summary>
    public required string Purpose { get; init; }

    public required string Agent { get; init; }

    public required string Tool { get; init; }

    public required EffectClass Class { get; init; }

    /// <summary>Every argument, bound ones included, as JSON with sorted names.</summary>
    public required string Arguments { get; init; }

    /// <summary>SHA-256 over tool and arguments: what was confirmed or approved is this and nothing else.</summary>
    public required string ArgumentsHash { get; init; }

    /// <summary>The same wish again has the same key.</summary>
    public required string Key { get; init; }

    /// <summary>In minor units; null where no money moves.</summary>
    public long? Amount { get; init; }

    /// <summary>The newest message of the customer when it was wished for: only a later one can say yes to it.</summary>
    public required int WishedAfter { get; init; }

    /// <summary>Exactly what happens, for people.</summary>
    public required string Words { get; init; }

    public EffectStatus Status { get; set; }

    /// <summary>The customer's message that said yes; null when none did or none was needed.</summary>
    public int? ConfirmedBy { get; set; }

    public int Attempts { get; set; }

    public string? Result { get; set; }

    /// <summary>Why it failed, was refused or is unknown: a stable word.</summary>
    public string? ErrorCode { get; set; }

    public string? Error { get; set; }

    public required DateTimeOffset WishedAt { get; init; }

    public DateTimeOffset? BegunAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>What a teammate approved in place of it; null when nothing was changed.</summary>
    public Id<Effect>? ReplacedBy { get; private set; }

    /// <summary>A teammate wrote these arguments.</summary>
    public bool IsAgreed { get; init; }

    /// <summary>Counts every change; whoever changes it states the version that they saw.</summary>
    public int Version { get; private set; }

    public bool IsOver => Status is EffectStatus.Succeeded or EffectStatus.Failed or EffectStatus.Unknown or EffectStatus.Refused or EffectStatus.Expired;

    public void Become(EffectStatus status, DateTimeOffset now)
    {
        (Status, Version) = (status, Version + 1);
        if (status is EffectStatus.Executing)
            (BegunAt, Attempts) = (BegunAt ?? now, Attempts + 1);
        if (IsOver)
            EndedAt = now;
    }

    /// <summary>The same with other arguments, which a teammate answers for: nobody has to agree any more.</summary>
    public Effect With(string arguments, string words, long? amount, DateTimeOffset now)
    {
        var instead = new Effect
        {
            Id = Id<Effect>.New(now),
            TicketId = TicketId,
            CustomerKey = CustomerKey,
            Purpose = Purpose,
            Agent = Agent,
            Tool = Tool,
            Class = Class,
            Arguments = arguments,
            ArgumentsHash = ToolCall.HashOf(Tool, arguments),
            Key = ToolCall.HashOf(Key, arguments)[..40],
            Amount = amount,
            WishedAfter = WishedAfter,
            Words = words,
            WishedAt = now,
            IsAgreed = true,
        };
        instead.Become(EffectStatus.Approved, now);
        return instead;
    }

    public void ReplaceBy(Effect instead, string why, DateTimeOffset now)
    {
        ReplacedBy = instead.Id;
        Fail(EffectStatus.Refused, "replaced", why, now);
    }

    public void Fail(EffectStatus status, string code, string error, DateTimeOffset now)
    {
        (ErrorCode, Error) = (code, error.Length > LongestText ? error[..LongestText] : error);
        Become(status, now);
    }
}

internal sealed class EffectTable : IEntityTypeConfiguration<Effect>
{
    public void Configure(EntityTypeBuilder<Effect> builder)
    {
        builder.ToTable("effects");
        builder.Property(effect => effect.Id).ValueGeneratedNever();
        builder.Ignore(effect => effect.IsOver);
        builder.Property(effect => effect.CustomerKey).HasMaxLength(200);
        builder.Property(effect => effect.Purpose).HasMaxLength(200);
        builder.Property(effect => effect.Agent).HasMaxLength(100);
        builder.Property(effect => effect.Tool).HasMaxLength(100);
        builder.Property(effect => effect.ArgumentsHash).HasMaxLength(64);
        builder.Property(effect => effect.Key).HasMaxLength(64);
        builder.Property(effect => effect.Words).HasMaxLength(Effect.LongestText);
        builder.Property(effect => effect.ErrorCode).HasMaxLength(60);
        builder.Property(effect => effect.Error).HasMaxLength(Effect.LongestText);
        builder.Property(effect => effect.Version).IsConcurrencyToken();
        builder.HasIndex(effect => effect.Key).IsUnique();
        builder.HasIndex(effect => new { effect.TicketId, effect.WishedAt });
        builder.HasIndex(effect => new { effect.Tool, effect.CustomerKey, effect.BegunAt });
        builder.HasIndex(effect => new { effect.Tool, effect.Agent, effect.BegunAt });
    }
}

internal static class EffectTables
{
    extension(BatonDb db)
    {
        public DbSet<Effect> Effects => db.Set<Effect>();
    }
}
