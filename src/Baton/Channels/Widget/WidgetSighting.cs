using System.Collections.Concurrent;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Channels.Widget;

/// <summary>A website that showed the widget.</summary>
internal sealed class WidgetSighting
{
    /// <summary>Such as <c>https://shop.example</c>.</summary>
    public required string Origin { get; init; }

    public required DateTimeOffset FirstSeenAt { get; init; }
}

internal sealed class WidgetSightingTable : IEntityTypeConfiguration<WidgetSighting>
{
    public void Configure(EntityTypeBuilder<WidgetSighting> builder)
    {
        builder.ToTable("widget_sightings");
        builder.HasKey(sighting => sighting.Origin);
        builder.Property(sighting => sighting.Origin).HasMaxLength(WidgetSightings.LongestOrigin);
    }
}

/// <summary>Remembers on which websites the widget was shown first, so that whoever pasted the tag sees that it works.</summary>
internal sealed class WidgetSightings(ITransactions transactions, TimeProvider clock)
{
    public const int LongestOrigin = 255;

    /// <summary>Anybody may fetch the widget; beyond so many websites nothing more is written down.</summary>
    private const int Most = 50;

    private readonly ConcurrentDictionary<string, byte> known = new();

    /// <summary>The website that a page belongs to; null when it is none.</summary>
    public static string? OriginOf(string page) =>
        Uri.TryCreate(page, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address.GetLeftPart(UriPartial.Authority)
            : null;

    /// <summary>Notes the origin of a request from another website; writes at most once for each.</summary>
    public async Task NoteAsync(string origin, string ownHost, CancellationToken cancellationToken)
    {
        if (origin.Length is 0 or > LongestOrigin || known.Count >= Most || !Uri.TryCreate(origin, UriKind.Absolute, out _)
            || AllowedOrigins.IsOwn(origin, ownHost) || !known.TryAdd(origin, 0))
        {
            return;
        }

        await transactions.RunAsync(
            async (db, token) =>
            {
                if (await db.WidgetSightings.CountAsync(token) < Most && !await db.WidgetSightings.AnyAsync(one => one.Origin == origin, token))
                    db.WidgetSightings.Add(new WidgetSighting { Origin = origin, FirstSeenAt = clock.GetUtcNow() });
            },
            cancellationToken);
    }
}
