using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Providers.Databases.Postgres;

/// <summary>
/// Full-text indexes over subjects and messages. They index an expression, which EF's model cannot say; a stored column
/// would be read with every message.
/// </summary>
internal static class PostgresTicketWords
{
    /// <summary>Marks that join words in addresses and codes part them here, so that either half is found.</summary>
    private const string Marks = "'@._-/+:#''', '         '";

    public const string BodyWords = $"""to_tsvector('simple', translate("Body", {Marks}))""";

    public const string SubjectWords = $"""to_tsvector('simple', translate("Subject", {Marks}))""";

    private const string Indexes = $"""
        create index if not exists message_words on messages using gin ({BodyWords});
        create index if not exists ticket_words on tickets using gin ({SubjectWords});
        """;

    /// <summary>Any number that nothing else locks.</summary>
    private const long LockNumber = 4_821_001;

    public static async Task EnsureAsync(BatonDb db, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({LockNumber})", cancellationToken);
        await db.Database.ExecuteSqlRawAsync(Indexes, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
