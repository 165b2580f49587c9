using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Answering.Agents;

/// <summary>What agents were allowed at one time; never changed once written.</summary>
internal sealed class AutonomyVersion
{
    public required Id<AutonomyVersion> Id { get; init; }

    public required int Number { get; init; }

    public required IReadOnlyList<CategoryPolicy> Policies { get; init; }

    public required string Author { get; init; }

    public string? Note { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class AutonomyVersionTable : IEntityTypeConfiguration<AutonomyVersion>
{
    public void Configure(EntityTypeBuilder<AutonomyVersion> builder)
    {
        builder.ToTable("autonomy_versions");
        builder.Property(version => version.Id).ValueGeneratedNever();
        builder.Property(version => version.Policies).HasJson();
        builder.Property(version => version.Author).HasMaxLength(120);
        builder.Property(version => version.Note).HasMaxLength(300);
        builder.HasIndex(version => version.Number).IsUnique();
    }
}

internal static class AutonomyHistory
{
    extension(BatonDb db)
    {
        public DbSet<AutonomyVersion> AutonomyVersions => db.Set<AutonomyVersion>();

        /// <summary>Sets what agents may do, as the next version. The same once more makes none.</summary>
        public void Allow(Company company, IReadOnlyList<CategoryPolicy> policies, string author, string? note, DateTimeOffset now)
        {
            var isNew = db.Entry(company).State is EntityState.Added;
            var isSame = Json.Write(company.Policies) == Json.Write(policies);
            if (isSame && company.PoliciesVersion > 0)
                return;

            if (company.PoliciesVersion is 0 && !isNew && !isSame)
                db.Keep(company.NextPolicies(company.Policies), company.Policies, AgentHistory.Workspace, null, now);
            db.Keep(company.NextPolicies(policies), policies, author, note, now);
            db.Announce(Roster.Topic, "autonomy");
        }

        private void Keep(int number, IReadOnlyList<CategoryPolicy> policies, string author, string? note, DateTimeOffset now) =>
            db.AutonomyVersions.Add(new AutonomyVersion
            {
                Id = Id<AutonomyVersion>.New(now),
                Number = number,
                Policies = policies,
                Author = author,
                Note = note,
                At = now,
            });
    }
}
