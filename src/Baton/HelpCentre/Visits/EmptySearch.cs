using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.HelpCentre.Visits;

/// <summary>
/// What a visitor searched for on a day and found nothing, once however often they tried. Kept for a year, without personal data;
/// who searched cannot be told any more from the day after.
/// </summary>
internal sealed class EmptySearch
{
    /// <summary>As the number 20260131, in UTC.</summary>
    public required int Day { get; init; }

    public required string Visitor { get; init; }

    /// <summary>As it was typed, with kinds in place of personal data.</summary>
    public required string Text { get; init; }

    /// <summary>The language that the reader chose to search in; null for all.</summary>
    public required string? Language { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class EmptySearchTable : IEntityTypeConfiguration<EmptySearch>
{
    public void Configure(EntityTypeBuilder<EmptySearch> builder)
    {
        builder.ToTable("empty_searches");
        builder.HasKey(search => new { search.Day, search.Visitor, search.Text });
        builder.Property(search => search.Visitor).HasMaxLength(64);

        // The masks may be a little longer than what they stand for.
        builder.Property(search => search.Text).HasMaxLength(2 * FindArticles.LongestQuery);
        builder.Property(search => search.Language).HasMaxLength(8);
        builder.HasIndex(search => search.At);
    }
}

internal static class EmptySearches
{
    /// <summary>Whoever searches for more in a day is no reader.</summary>
    private const int MostOfVisitor = 20;

    /// <summary>More than any help centre gets of real ones; the disk must not be filled from outside.</summary>
    private const int MostOfDay = 5_000;

    extension(BatonDb db)
    {
        /// <summary>Adds those that are new, in a transaction of the caller's.</summary>
        public async Task AddEmptySearchesAsync(IReadOnlyCollection<EmptySearch> searches, CancellationToken cancellationToken)
        {
            foreach (var ofDay in searches.GroupBy(search => search.Day))
            {
                List<string> visitors = [.. ofDay.Select(search => search.Visitor).Distinct()];
                var known = await db.Set<EmptySearch>().AsNoTracking()
                    .Where(search => search.Day == ofDay.Key && visitors.Contains(search.Visitor))
                    .Select(search => new { search.Visitor, search.Text }).ToListAsync(cancellationToken);
                var room = MostOfDay - await db.Set<EmptySearch>().CountAsync(search => search.Day == ofDay.Key, cancellationToken);
                var texts = known.ToLookup(search => search.Visitor, search => search.Text);
                var fresh = ofDay.GroupBy(search => search.Visitor).SelectMany(ofVisitor => ofVisitor
                    .DistinctBy(search => search.Text).Where(search => !texts[ofVisitor.Key].Contains(search.Text))
                    .Take(Math.Max(0, MostOfVisitor - texts[ofVisitor.Key].Count())));
                db.Set<EmptySearch>().AddRange(fresh.Take(Math.Max(0, room)));
            }
        }
    }
}
