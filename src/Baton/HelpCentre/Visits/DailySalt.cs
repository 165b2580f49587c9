using System.Buffers.Text;
using System.Security.Cryptography;
using Baton.HelpCentre.Gaps;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.HelpCentre.Visits;

/// <summary>The secret of one day, shared by all nodes. It is forgotten the day after, and with it who was who.</summary>
internal sealed class DailySalt
{
    /// <summary>The day in UTC as the number 20260131.</summary>
    public required int Day { get; init; }

    public required string Salt { get; init; }

    public static int DayOf(DateTimeOffset instant) => (instant.Year * 10_000) + (instant.Month * 100) + instant.Day;
}

internal sealed class DailySaltTable : IEntityTypeConfiguration<DailySalt>
{
    public void Configure(EntityTypeBuilder<DailySalt> builder)
    {
        builder.ToTable("daily_salts");
        builder.HasKey(salt => salt.Day);
        builder.Property(salt => salt.Day).ValueGeneratedNever();
        builder.Property(salt => salt.Salt).HasMaxLength(64);
    }
}

internal static class DailySalts
{
    /// <summary>As far back as gaps look.</summary>
    private static readonly TimeSpan SearchesAreKept = TimeSpan.FromDays(ReadGaps.LongestDays);

    extension(BatonDb db)
    {
        /// <summary>Today's salt; the first who asks makes it, and clears away what earlier days left.</summary>
        public async Task<string> SaltAsync(DateTimeOffset now, CancellationToken cancellationToken)
        {
            var day = DailySalt.DayOf(now);
            var known = await db.Set<DailySalt>().SingleOrDefaultAsync(salt => salt.Day == day, cancellationToken);
            if (known is not null)
                return known.Salt;

            await db.Set<DailySalt>().Where(salt => salt.Day < day).ExecuteDeleteAsync(cancellationToken);
            await db.Set<ArticleVisit>().Where(visit => visit.Day < day).ExecuteDeleteAsync(cancellationToken);
            var old = now - SearchesAreKept;
            await db.Set<EmptySearch>().Where(search => search.At < old).ExecuteDeleteAsync(cancellationToken);
            var made = new DailySalt { Day = day, Salt = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)) };
            db.Set<DailySalt>().Add(made);
            await db.SaveChangesAsync(cancellationToken);
            return made.Salt;
        }
    }
}
