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

    /// <summary>As it was typed, without personal data.</summary>
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
        builder.Property(search => search.Text).HasMaxLength(FindArticles.LongestQuery);
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
        /// <summary>Adds those of a day that are new, in a transaction of the caller's.</summary>
        public async Task AddEmptySearchesAsync(int day, IReadOnlyCollection<EmptySearch> searches, CancellationToken cancellationToken)
        {
            if (searches.Count is 0)
                return;
            List<string> visitors = [.. searches.Select(search => search.Visitor).Distinct()];
            var ofDay = db.Set<EmptySearch>().AsNoTracking().Where(search => search.Day == day);
            var known = (await ofDay.Where(search => visitors.Contains(search.Visitor))
                .Select(search => new { search.Visitor, search.Text }).ToListAsync(cancellationToken))
                .ToLookup(search => search.Visitor, search => search.Text);
            var room = MostOfDay - await ofDay.CountAsync(cancellationToken);
            var fresh = searches.GroupBy(search => search.Visitor).SelectMany(ofVisitor => ofVisitor
                .ExceptBy(known[ofVisitor.Key], search => search.Text)
                .Take(MostOfVisitor - known[ofVisitor.Key].Count()));
            db.Set<EmptySearch>().AddRange(fresh.Take(room));
        }
    }
}
