using Baton.Foundation;
using Baton.Live;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Identity.People;

internal sealed class TeammateTable : IEntityTypeConfiguration<Teammate>
{
    /// <summary>A sealed secret of 32 letters has about 200.</summary>
    private const int LongestSealed = 400;

    public void Configure(EntityTypeBuilder<Teammate> builder)
    {
        builder.ToTable("teammates");
        builder.Property(teammate => teammate.Id).ValueGeneratedNever();
        builder.Property(teammate => teammate.Name).HasMaxLength(100);
        builder.Property(teammate => teammate.NameKey).HasMaxLength(100);
        builder.Property(teammate => teammate.Email).HasMaxLength(254);
        builder.Property(teammate => teammate.EmailKey).HasMaxLength(254);
        builder.Property(teammate => teammate.PasswordHash).HasMaxLength(200);
        builder.Property(teammate => teammate.CodeSecret).HasMaxLength(LongestSealed);
        builder.Property(teammate => teammate.PendingCodeSecret).HasMaxLength(LongestSealed);
        builder.Property(teammate => teammate.RecoveryHashes).HasJson();
        builder.Property(teammate => teammate.Version).IsConcurrencyToken();
        builder.HasIndex(teammate => teammate.NameKey).IsUnique();
        builder.HasIndex(teammate => teammate.EmailKey).IsUnique();
    }
}

internal static class TeammateRows
{
    extension(BatonDb db)
    {
        public DbSet<Teammate> Teammates => db.Set<Teammate>();

        public Task<Teammate?> TeammateAsync(Id<Teammate> id, CancellationToken cancellationToken) =>
            db.Teammates.SingleOrDefaultAsync(teammate => teammate.Id == id, cancellationToken);

        /// <summary>An active teammate who answers tickets, by name or id; null when there is none.</summary>
        public Task<Teammate?> TeammateAtWorkAsync(string nameOrId, CancellationToken cancellationToken)
        {
            var key = Teammate.KeyOf(nameOrId);
            var id = new Id<Teammate>(Guid.TryParse(nameOrId, out var uuid) ? uuid : Guid.Empty);
            return db.Teammates.AsNoTracking().SingleOrDefaultAsync(
                teammate => teammate.DeactivatedAt == null && teammate.Role != Role.Viewer && (teammate.NameKey == key || teammate.Id == id),
                cancellationToken);
        }

        /// <summary>Writes down what happened to a person, or what they did, for the admins.</summary>
        public void Record(Teammate teammate, string kind, string actor, object facts, DateTimeOffset now) =>
            db.Append(PeopleEvents.Subject, teammate.Id.Value, teammate.NextEvent(), kind, actor, facts, now);
    }
}
