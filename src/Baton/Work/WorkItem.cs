using Baton.Foundation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Work;

/// <summary>Whether a work item can still run.</summary>
public enum WorkState
{
    /// <summary>Waiting for its time or for a worker, or running under a lease.</summary>
    Ready,

    /// <summary>Failed too often; stays visible until a person retries or dismisses it.</summary>
    Dead,
}

/// <summary>
/// Something that must still be done. There is at most one item per kind and subject: asking again while it waits
/// changes nothing, asking again while it runs makes it run once more. That alone gives one active run per ticket and
/// turns a burst of messages into one run. A finished item is deleted; what it did is recorded by the feature.
/// </summary>
internal sealed class WorkItem
{
    private WorkItem(Id<WorkItem> id, string kind, string subject, DateTimeOffset createdAt)
    {
        Id = id;
        Kind = kind;
        Subject = subject;
        CreatedAt = createdAt;
        DueAt = createdAt;
        LeasedUntil = DateTimeOffset.UnixEpoch;
    }

    public Id<WorkItem> Id { get; private init; }

    /// <summary>Names the handler, in the words of the feature that asks (<c>ticket.answer</c>).</summary>
    public string Kind { get; private init; }

    /// <summary>What the work is about, usually an id.</summary>
    public string Subject { get; private init; }

    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>Not before this instant. Timers are items with a later due time.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>Counts how often the work was asked for; a run that started at an older count must be followed by another.</summary>
    public int Generation { get; private set; } = 1;

    /// <summary>Failed attempts since the last success or retry by a person.</summary>
    public int Attempts { get; private set; }

    public DateTimeOffset LeasedUntil { get; private set; }

    public string? LeaseHolder { get; private set; }

    /// <summary>Grows with every lease; a worker that lost its lease cannot commit with its older fence.</summary>
    public long Fence { get; private set; }

    public WorkState State { get; private set; } = WorkState.Ready;

    public string? LastError { get; private set; }

    public static WorkItem For(string kind, string subject, DateTimeOffset dueAt, DateTimeOffset now) =>
        new(Id<WorkItem>.New(now), kind, subject, now) { DueAt = dueAt };

    /// <summary>Asks again: due at the earlier of both times, alive even if it was dead.</summary>
    public void AskAgain(DateTimeOffset dueAt)
    {
        Generation++;
        DueAt = State is WorkState.Dead || dueAt < DueAt ? dueAt : DueAt;
        if (State is WorkState.Dead)
            Revive(dueAt);
    }

    /// <summary>A person tries a dead item again.</summary>
    public void Revive(DateTimeOffset now)
    {
        State = WorkState.Ready;
        Attempts = 0;
        DueAt = now;
    }

    /// <summary>The attempt failed: try later, or give up after <paramref name="maxAttempts"/>.</summary>
    public void Fail(string error, TimeSpan backoff, int maxAttempts, DateTimeOffset now)
    {
        Attempts++;
        LastError = error;
        Release(now + backoff);
        if (Attempts >= maxAttempts)
            State = WorkState.Dead;
    }

    /// <summary>Sets a timer to another time: it fires then, even if it is firing now or was dead.</summary>
    public void Postpone(DateTimeOffset dueAt)
    {
        Generation++;
        if (State is WorkState.Dead)
            Revive(dueAt);
        DueAt = dueAt;
    }

    /// <summary>Gives the lease back so that the item can run again at <paramref name="dueAt"/>.</summary>
    public void Release(DateTimeOffset dueAt)
    {
        LeasedUntil = DateTimeOffset.UnixEpoch;
        LeaseHolder = null;
        DueAt = dueAt;
    }
}

internal sealed class WorkItemTable : IEntityTypeConfiguration<WorkItem>
{
    public void Configure(EntityTypeBuilder<WorkItem> builder)
    {
        builder.ToTable("work_items");
        builder.Property(item => item.Id).ValueGeneratedNever();
        builder.Property(item => item.Kind).HasMaxLength(60);
        builder.Property(item => item.Subject).HasMaxLength(200);
        builder.Property(item => item.LeaseHolder).HasMaxLength(100);
        builder.Property(item => item.Fence).IsConcurrencyToken();
        builder.Property(item => item.Generation).IsConcurrencyToken();
        builder.HasIndex(item => new { item.Kind, item.Subject }).IsUnique();
        builder.HasIndex(item => new { item.State, item.DueAt });
    }
}
