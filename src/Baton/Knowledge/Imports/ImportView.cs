using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge.Imports;

/// <summary>How far an import is, and what became of its files.</summary>
/// <param name="Id">Ask for it again with this.</param>
/// <param name="State">`running`, `done`, `cancelled` or `failed`.</param>
/// <param name="Done">Files that were read.</param>
/// <param name="Total">Files that were sent.</param>
/// <param name="Created">New articles.</param>
/// <param name="Changed">Articles with a new version.</param>
/// <param name="Unchanged">Articles that said the same already.</param>
/// <param name="Skipped">Files whose article exists and was to stay.</param>
/// <param name="Failed">Files that are no article; each says why and what to do.</param>
/// <param name="Author">Who imports.</param>
/// <param name="CreatedAt">When the files arrived, UTC.</param>
/// <param name="FinishedAt">When the last one was read; null before.</param>
/// <param name="Files">One entry a file, in the order sent; empty in lists.</param>
public sealed record ImportView(
    Guid Id,
    ImportState State,
    int Done,
    int Total,
    int Created,
    int Changed,
    int Unchanged,
    int Skipped,
    int Failed,
    string Author,
    DateTimeOffset CreatedAt,
    DateTimeOffset? FinishedAt,
    IReadOnlyList<ImportFileView> Files);

/// <summary>What became of one file.</summary>
/// <param name="Name">Name of the file as it was sent.</param>
/// <param name="Outcome">`waiting`, `created`, `changed`, `unchanged`, `skipped`, `failed` or `cancelled`.</param>
/// <param name="Key">The article's key; null when the file is no article.</param>
/// <param name="Title">The article's title; null when the file is no article.</param>
/// <param name="Problem">What is wrong with the file; null when nothing is.</param>
/// <param name="Line">The line of the file where it is wrong; null when it is no line.</param>
/// <param name="Remedy">What to do.</param>
public sealed record ImportFileView(
    string Name, ImportOutcome Outcome, string? Key, string? Title, string? Problem, int? Line, string? Remedy);

/// <summary>Looks at imports.</summary>
internal sealed class ReadImport(BatonDb db)
{
    private const int Latest = 20;

    public async Task<Result<ImportView>> RunAsync(Id<Import> id, CancellationToken cancellationToken)
    {
        if (await db.Imports.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellationToken) is not { } import)
            return ImportTables.NotFound(id);

        var files = await db.ImportFiles.AsNoTracking().Where(file => file.ImportId == id).OrderBy(file => file.Ordinal)
            .Select(file => new ImportFileView(file.Name, file.Outcome, file.Key, file.Title, file.Problem, file.Line, file.Remedy))
            .ToListAsync(cancellationToken);
        return Of(import, outcome => files.Count(file => file.Outcome == outcome), files);
    }

    /// <summary>The latest imports, newest first, without their files.</summary>
    public async Task<IReadOnlyList<ImportView>> LatestAsync(CancellationToken cancellationToken)
    {
        var imports = await db.Imports.AsNoTracking().OrderByDescending(one => one.CreatedAt).Take(Latest).ToListAsync(cancellationToken);
        var ids = imports.ConvertAll(import => import.Id);
        var counts = await db.ImportFiles.Where(file => ids.Contains(file.ImportId))
            .GroupBy(file => new { file.ImportId, file.Outcome })
            .Select(group => new { group.Key.ImportId, group.Key.Outcome, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return imports.ConvertAll(import => Of(
            import, outcome => counts.Find(one => one.ImportId == import.Id && one.Outcome == outcome)?.Count ?? 0, []));
    }

    private static ImportView Of(Import import, Func<ImportOutcome, int> count, IReadOnlyList<ImportFileView> files) => new(
        import.Id.Value, import.State, import.Done, import.Total, count(ImportOutcome.Created), count(ImportOutcome.Changed),
        count(ImportOutcome.Unchanged), count(ImportOutcome.Skipped), count(ImportOutcome.Failed), import.Author, import.CreatedAt,
        import.FinishedAt, files);
}
