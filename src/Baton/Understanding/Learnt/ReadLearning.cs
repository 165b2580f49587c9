using Baton.Examples;
using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Understanding.Learnt;

/// <summary>What this desk has taught its agents, kind by kind.</summary>
/// <param name="Examples">How many there are, by where they come from.</param>
/// <param name="Fresh">Those that nothing was learnt from yet; texts like them are read as they were corrected all the same.</param>
/// <param name="Live">Number of the version that reads; 0 is what ships with the program.</param>
/// <param name="Learning">How far the version is that is being learnt, in [0, 1]; null when none is.</param>
/// <param name="Fewest">How many examples it takes to learn anything.</param>
public sealed record LearningView(
    ExampleKind Kind, IReadOnlyDictionary<ExampleSource, int> Examples, int Fresh, int Live, double? Learning, int Fewest);

/// <summary>One version.</summary>
/// <param name="CanReturn">It is kept and can go live again.</param>
public sealed record LearntVersionView(
    int Number, LearntModelState State, int Examples, LearningFigures Figures, string Author, DateTimeOffset At, DateTimeOffset? LiveAt, bool CanReturn);

/// <summary>An example and where it comes from.</summary>
public sealed record ExampleView(
    Guid Id, ExampleKind Kind, string Text, string Label, bool IsRight, ExampleSource Source, Guid? TicketId, string By, DateTimeOffset At);

internal sealed class ReadLearning(BatonDb db)
{
    public const int LargestPage = 200;

    private static readonly ExampleKind[] Kinds = [ExampleKind.Category, ExampleKind.Priority, ExampleKind.Article];

    public async Task<IReadOnlyList<LearningView>> RunAsync(CancellationToken cancellationToken)
    {
        var views = new List<LearningView>();
        foreach (var kind in Kinds)
        {
            var live = await db.LearntModels.AsNoTracking().Where(model => model.Kind == kind && model.State == LearntModelState.Live)
                .OrderByDescending(model => model.Number).Select(model => new { model.Number, model.At }).FirstOrDefaultAsync(cancellationToken);
            var running = await db.LearntModels.AsNoTracking().Where(model => model.Kind == kind && model.State == LearntModelState.Learning)
                .Select(model => model.Figures).FirstOrDefaultAsync(cancellationToken);
            var counts = await db.LearningExamples.Where(example => example.Kind == kind).GroupBy(example => example.Source)
                .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
            var since = live?.At ?? DateTimeOffset.MinValue;
            var fresh = await db.LearningExamples.CountAsync(example => example.Kind == kind && example.IsRight && example.At > since, cancellationToken);
            views.Add(new LearningView(
                kind, counts, fresh, live?.Number ?? 0, running?.Progress, kind is ExampleKind.Priority ? 30 : LearnFromExamples.Fewest));
        }

        return views;
    }

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<LearntVersionView>> VersionsAsync(ExampleKind kind, CancellationToken cancellationToken) =>
        await db.LearntModels.AsNoTracking().Where(model => model.Kind == kind).OrderByDescending(model => model.Number)
            .Select(model => new LearntVersionView(
                model.Number, model.State, model.Examples, model.Figures, model.Author, model.At, model.LiveAt,
                model.File.Length > 0 && model.State != LearntModelState.Live))
            .ToListAsync(cancellationToken);

    public async Task<Result<Page<ExampleView>>> ExamplesAsync(
        ExampleKind kind, string? cursor, int limit, CancellationToken cancellationToken)
    {
        if (limit is < 1 or > LargestPage)
            return Problem.Invalid("limit", $"Ask for 1 to {LargestPage} examples a page.");
        var rows = db.LearningExamples.AsNoTracking().Where(example => example.Kind == kind);
        if (cursor is not null)
        {
            if (!Id<LearningExample>.TryParse(cursor, null, out var after))
                return Problem.Invalid("cursor", "Use the next_cursor of the page before, unchanged.");
            rows = rows.Where(example => example.Id.CompareTo(after) < 0);
        }

        var found = await rows.OrderByDescending(example => example.Id).Take(limit + 1).ToListAsync(cancellationToken);
        return new Page<ExampleView>(
            [.. found.Take(limit).Select(one => new ExampleView(
                one.Id.Value, one.Kind, one.Text, one.Label, one.IsRight, one.Source, one.TicketId, one.By, one.At))],
            found.Count > limit ? found[limit - 1].Id.ToString() : null);
    }
}
