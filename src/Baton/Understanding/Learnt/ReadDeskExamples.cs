using Baton.Examples;
using Baton.Storage;
using Baton.Understanding.Labels;
using Microsoft.EntityFrameworkCore;

namespace Baton.Understanding.Learnt;

/// <summary>An example of this desk, and since when it is known.</summary>
internal sealed record DeskExample(LabelledText Text, DateTimeOffset At);

internal static class ReadDeskExamples
{
    /// <summary>The newest count; what a desk thought years ago may hold no more.</summary>
    private const int Most = 5_000;

    extension(BatonDb db)
    {
        /// <summary>Newest first; what people said is right, and not what they only said is wrong.</summary>
        public async Task<IReadOnlyList<DeskExample>> DeskExamplesAsync(ExampleKind kind, CancellationToken cancellationToken)
        {
            var rows = await db.LearningExamples.AsNoTracking().Where(example => example.Kind == kind && example.IsRight)
                .OrderByDescending(example => example.At).ThenByDescending(example => example.Id).Take(Most)
                .Select(example => new { example.Text, example.Label, example.At }).ToListAsync(cancellationToken);
            return rows.ConvertAll(row => new DeskExample(new LabelledText(row.Text, row.Label), row.At));
        }
    }
}
