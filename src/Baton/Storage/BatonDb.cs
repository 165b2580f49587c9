using Baton.Foundation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Baton.Storage;

/// <summary>
/// The one database. It knows no feature: each feature brings its tables as <see cref="IEntityTypeConfiguration{T}"/>
/// and its own <c>db.Tickets</c>-style properties. Providers derive one sealed context per database.
/// </summary>
public abstract class BatonDb(DbContextOptions options) : DbContext(options)
{
    private readonly HashSet<Signal> signals = [];

    /// <summary>
    /// Announces, once this transaction has committed, that something happened which others may be waiting for.
    /// Nothing is announced when it rolls back.
    /// </summary>
    public void Announce(string topic, string key) => signals.Add(new Signal(topic, key));

    /// <summary>What this transaction wants to announce; the provider empties it after the commit.</summary>
    public IReadOnlyCollection<Signal> Announcements => signals;

    public override void Dispose()
    {
        signals.Clear();
        GC.SuppressFinalize(this);
        base.Dispose();
    }

    /// <summary>A pooled context comes back; what it announced must not be announced again.</summary>
    public override ValueTask DisposeAsync()
    {
        signals.Clear();
        GC.SuppressFinalize(this);
        return base.DisposeAsync();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(BatonDb).Assembly);
    }

    /// <summary>
    /// Portable conventions: instants are UTC ticks (SQLite can neither order nor compare DateTimeOffset),
    /// enums are stored by name, ids are uuids.
    /// </summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);

        foreach (var entity in EntityTypes())
        {
            configurationBuilder
                .Properties(typeof(Id<>).MakeGenericType(entity))
                .HaveConversion(typeof(IdConverter<>).MakeGenericType(entity));
        }
    }

    private static IEnumerable<Type> EntityTypes() =>
        from type in typeof(BatonDb).Assembly.GetTypes()
        from contract in type.GetInterfaces()
        where contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEntityTypeConfiguration<>)
        select contract.GetGenericArguments()[0];

    private sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(
        instant => instant.UtcTicks,
        ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

    private sealed class IdConverter<T>() : ValueConverter<Id<T>, Guid>(id => id.Value, value => new Id<T>(value));
}
