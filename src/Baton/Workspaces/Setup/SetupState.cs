using Baton.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Workspaces.Setup;

/// <summary>The steps of the first-run guide.</summary>
public enum SetupStep
{
    /// <summary>Somebody said for whom the agents speak.</summary>
    Company,

    /// <summary>An article of one's own is here.</summary>
    Import,

    /// <summary>Somebody decided how far agents may go.</summary>
    Autonomy,

    /// <summary>Agents answered a question from an article of one's own.</summary>
    Ask,

    /// <summary>A website showed the widget.</summary>
    Widget,

    /// <summary>Somebody else was invited.</summary>
    Invite,

    /// <summary>The sample is gone, or never was here.</summary>
    Sample,
}

/// <summary>What the guide cannot read from anything else; one row.</summary>
internal sealed class SetupState
{
    public const int OnlyRow = 1;

    public int Id { get; init; } = OnlyRow;

    /// <summary>Somebody said that they need the guide no more.</summary>
    public DateTimeOffset? DismissedAt { get; set; }

    /// <summary>When a question asked in the guide was first answered from an article of one's own.</summary>
    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>Steps that somebody chose to leave as they are.</summary>
    public IReadOnlyList<SetupStep> Skipped { get; set; } = [];
}

internal sealed class SetupStateTable : IEntityTypeConfiguration<SetupState>
{
    public void Configure(EntityTypeBuilder<SetupState> builder)
    {
        builder.ToTable("setup");
        builder.Property(state => state.Id).ValueGeneratedNever();
        builder.Property(state => state.Skipped).HasJson();
    }
}

internal static class SetupTables
{
    extension(BatonDb db)
    {
        public DbSet<SetupState> SetupStates => db.Set<SetupState>();

        public async Task<SetupState> SetupStateAsync(CancellationToken cancellationToken)
        {
            var state = await db.SetupStates.SingleOrDefaultAsync(cancellationToken);
            if (state is null)
                db.SetupStates.Add(state = new SetupState());
            return state;
        }
    }
}
