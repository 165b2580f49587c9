using Baton.Storage;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Baton.Providers.Databases.Postgres;

/// <summary>The database on a PostgreSQL server.</summary>
public sealed class PostgresBatonDb(DbContextOptions<PostgresBatonDb> options) : BatonDb(options), IDataProtectionKeyContext
{
    /// <summary>The keys that secrets are sealed with, shared by all nodes.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<DataProtectionKey>().ToTable("sealing_keys");

        // PostgreSQL hands out positions before transactions commit, so a later position can become visible first. The
        // number of the writing transaction makes the order of the feed safe to read (PostgresFeedHorizon).
        modelBuilder.Entity("Baton.Live.Event").Property<long>("Transaction")
            .ValueGeneratedOnAdd()
            .HasDefaultValueSql("(pg_current_xact_id()::text)::bigint");

        // A sequence waits for nobody, so intakes do not queue up for a number; it may leave gaps.
        modelBuilder.HasSequence<int>("ticket_numbers");
        modelBuilder.Entity("Baton.Tickets.Ticket").Property<int?>("Number")
            .ValueGeneratedOnAdd()
            .HasDefaultValueSql("nextval('ticket_numbers')::int");
    }
}
