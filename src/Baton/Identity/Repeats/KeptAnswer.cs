using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Identity.Repeats;

/// <summary>What a request under an <c>Idempotency-Key</c> was answered with, for whoever sends it again.</summary>
internal sealed class KeptAnswer
{
    /// <summary>Later the key may be used anew; nobody repeats a request after this.</summary>
    public static readonly TimeSpan KeepFor = TimeSpan.FromHours(24);

    /// <summary>Hash of sender, address and key.</summary>
    public required string Id { get; init; }

    /// <summary>Hash of what was asked, to notice a key that is used for something else.</summary>
    public required string RequestHash { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>The answer, sealed, because it may hold a secret; null while the request runs, and when its end is unknown.</summary>
    public string? Sealed { get; set; }
}

/// <summary>An answer of HTTP without its connection.</summary>
internal sealed record Answer(int Status, string? ContentType, string? Location, string? ETag, string Body);

internal static class RepeatProblems
{
    public static Problem OtherRequest() => new(
        ProblemKind.Conflict,
        "idempotency.mismatch",
        "This Idempotency-Key was used for a different request. Use a new key for a new request.",
        "Idempotency-Key");

    public static Problem Unfinished() => new(
        ProblemKind.Conflict,
        "idempotency.unfinished",
        "The first request under this Idempotency-Key still runs, or broke off. Ask again in a moment; if that does not help, look whether it was done before you send it under a new key.",
        "Idempotency-Key");
}

internal sealed class KeptAnswerTable : IEntityTypeConfiguration<KeptAnswer>
{
    public void Configure(EntityTypeBuilder<KeptAnswer> builder)
    {
        builder.ToTable("kept_answers");
        builder.Property(answer => answer.Id).HasMaxLength(64);
        builder.Property(answer => answer.RequestHash).HasMaxLength(64);
        builder.HasIndex(answer => answer.AskedAt);
    }
}

internal static class KeptAnswerRows
{
    extension(BatonDb db)
    {
        public DbSet<KeptAnswer> KeptAnswers => db.Set<KeptAnswer>();
    }
}
