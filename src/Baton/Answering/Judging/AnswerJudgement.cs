using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Answering.Judging;

/// <summary>
/// A person's word on whether an answer, or the draft of one, was right: the ground that thresholds with a guarantee stand on.
/// One for each run; the newest counts.
/// </summary>
internal sealed class AnswerJudgement
{
    public required Id<AnswerJudgement> Id { get; init; }

    public required Id<Run> RunId { get; init; }

    public required Id<Ticket> TicketId { get; init; }

    public required bool IsRight { get; set; }

    /// <summary>Who judged, as events name actors.</summary>
    public required string By { get; set; }

    public required DateTimeOffset At { get; set; }
}

internal sealed class AnswerJudgementTable : IEntityTypeConfiguration<AnswerJudgement>
{
    public void Configure(EntityTypeBuilder<AnswerJudgement> builder)
    {
        builder.ToTable("answer_judgements");
        builder.Property(judgement => judgement.Id).ValueGeneratedNever();
        builder.Property(judgement => judgement.By).HasMaxLength(200);
        builder.HasIndex(judgement => judgement.RunId).IsUnique();
        builder.HasIndex(judgement => judgement.At);
    }
}

internal static class AnswerJudgementTables
{
    extension(BatonDb db)
    {
        public DbSet<AnswerJudgement> AnswerJudgements => db.Set<AnswerJudgement>();
    }
}
