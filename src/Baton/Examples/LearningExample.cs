using Baton.Foundation;
using Baton.Storage;
using Baton.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Baton.Examples;

/// <summary>What an example teaches.</summary>
public enum ExampleKind
{
    /// <summary>What a text is about; the label is a category.</summary>
    Category,

    /// <summary>How urgent a text is; the label is a priority.</summary>
    Priority,

    /// <summary>Which article answers a text; the label is the key of the article.</summary>
    Article,
}

/// <summary>Where an example comes from.</summary>
public enum ExampleSource
{
    /// <summary>A teammate changed what the agents had read.</summary>
    Correction,

    /// <summary>A teammate said it on the labelling page.</summary>
    Labelling,

    /// <summary>A customer or reader voted on an answer.</summary>
    Vote,

    /// <summary>A teammate sent or rejected what the agents had drafted.</summary>
    Draft,

    /// <summary>A ticket taken over from another system, with what that system had it for.</summary>
    Import,
}

/// <summary>
/// A text and what it is, said by a person. Whoever learns from it can always say where it came from; it is erased with its
/// ticket.
/// </summary>
internal sealed class LearningExample
{
    public const int LongestText = 4_000;

    public required Id<LearningExample> Id { get; init; }

    public required ExampleKind Kind { get; init; }

    /// <summary>The customer's words.</summary>
    public required string Text { get; init; }

    /// <summary>A category, a priority or the key of an article.</summary>
    public required string Label { get; set; }

    /// <summary>False when a person said that the label is wrong for the text, and not what would be right.</summary>
    public required bool IsRight { get; set; }

    public required ExampleSource Source { get; init; }

    /// <summary>Null for what was asked outside of any ticket, such as a search of the help centre.</summary>
    public Guid? TicketId { get; init; }

    /// <summary>Who said it, as events name actors: <c>teammate:Ana</c>, <c>customer:maria@example.com</c>, <c>reader</c>.</summary>
    public required string By { get; set; }

    public required DateTimeOffset At { get; set; }
}

internal sealed class LearningExampleTable : IEntityTypeConfiguration<LearningExample>
{
    public void Configure(EntityTypeBuilder<LearningExample> builder)
    {
        builder.ToTable("learning_examples");
        builder.Property(example => example.Id).ValueGeneratedNever();
        builder.Property(example => example.Text).HasMaxLength(LearningExample.LongestText);
        builder.Property(example => example.Label).HasMaxLength(100);
        builder.Property(example => example.By).HasMaxLength(200);
        builder.HasIndex(example => new { example.Kind, example.At });
        builder.HasIndex(example => new { example.TicketId, example.Kind });
        builder.HasIndex(example => new { example.Kind, example.Label });
    }
}

internal static class ExampleTables
{
    extension(BatonDb db)
    {
        public DbSet<LearningExample> LearningExamples => db.Set<LearningExample>();

        /// <summary>Forgets what tickets taught, when they are erased; whatever learnt from it forgets it too.</summary>
        public async Task ForgetExamplesOfAsync(IReadOnlyCollection<Guid> tickets, DateTimeOffset now, CancellationToken cancellationToken)
        {
            var forgotten = await db.LearningExamples
                .Where(example => example.TicketId != null && tickets.Contains(example.TicketId.Value))
                .ExecuteDeleteAsync(cancellationToken);
            if (forgotten > 0)
                await db.AskForAsync(ExampleWork.Forget, ExampleWork.All, now, now, cancellationToken);
        }
    }
}
