using Baton.Foundation;
using Baton.Storage;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge.Imports;

/// <summary>
/// Works through an import, one file a transaction: the article and the mark that its file was read commit together, so
/// that a restart goes on exactly where it was cut off.
/// </summary>
internal sealed class ImportWork(BatonDb reading, ITransactions transactions, TimeProvider clock) : IWorkHandler
{
    public const string Kind = "article.import";

    public async Task HandleAsync(WorkLease lease, CancellationToken cancellationToken)
    {
        var id = new Id<Import>(Guid.Parse(lease.Subject));
        while (await NextAsync(id, cancellationToken) is { } next)
        {
            var article = ReadFile.Run(next.File.Name, next.File.Content ?? [], next.Defaults, out var unreadable);
            await transactions.RunAsync((db, token) => FinishAsync(db, lease, next.File.Id, article, unreadable, token), cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
        }

        await transactions.RunAsync(
            async (db, token) =>
            {
                var import = await db.Imports.SingleOrDefaultAsync(one => one.Id == id, token);
                if (import is { State: ImportState.Running })
                    (import.State, import.FinishedAt) = (ImportState.Done, clock.GetUtcNow());
                await lease.CompleteAsync(db, token);
            },
            cancellationToken);
        lease.MarkCompleted();
    }

    /// <summary>The import is shown as failed; what was read stays, and a retry of the work goes on.</summary>
    public async Task GiveUpAsync(BatonDb db, WorkLease lease, string error, CancellationToken cancellationToken)
    {
        var id = new Id<Import>(Guid.Parse(lease.Subject));
        if (await db.Imports.SingleOrDefaultAsync(one => one.Id == id, cancellationToken) is { State: ImportState.Running } import)
            (import.State, import.FinishedAt) = (ImportState.Failed, clock.GetUtcNow());
    }

    /// <summary>The next file that waits; null when none does or the import was stopped.</summary>
    private async Task<NextFile?> NextAsync(Id<Import> id, CancellationToken cancellationToken)
    {
        var import = await reading.Imports.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (import is not { State: ImportState.Running or ImportState.Failed })
            return null;
        var file = await reading.ImportFiles.AsNoTracking()
            .Where(one => one.ImportId == id && one.Outcome == ImportOutcome.Waiting)
            .OrderBy(one => one.Ordinal).FirstOrDefaultAsync(cancellationToken);
        return file is null ? null : new NextFile(file, new ArticleDefaults(import.Status, import.Audience, import.Language, import.Category));
    }

    private async Task FinishAsync(
        BatonDb db, WorkLease lease, Id<ImportFile> fileId, ArticleFile? article, Unreadable? unreadable, CancellationToken cancellationToken)
    {
        // Whoever lost its lease may not write, and a file that was read or cancelled meanwhile is not read again.
        await lease.HoldAsync(db, cancellationToken);
        var file = await db.ImportFiles.SingleOrDefaultAsync(one => one.Id == fileId, cancellationToken);
        if (file is not { Outcome: ImportOutcome.Waiting })
            return;
        var import = await db.Imports.SingleAsync(one => one.Id == file.ImportId, cancellationToken);
        if (import.State is ImportState.Failed)
            (import.State, import.FinishedAt) = (ImportState.Running, null);

        if (article is null)
            file.Refuse(unreadable!);
        else
            await KeepAsync(db, import, file, article, cancellationToken);
        file.Content = null;
        import.Done++;
    }

    private async Task KeepAsync(BatonDb db, Import import, ImportFile file, ArticleFile article, CancellationToken cancellationToken)
    {
        (file.Key, file.Title) = (article.Key, article.Title);
        if (import.OnConflict is ImportConflict.Skip && await db.ArticleAsync(article.Key, cancellationToken) is { } there)
        {
            file.Outcome = ImportOutcome.Skipped;
            (file.Problem, file.Remedy) = there.DeletedAt is null
                ? ($"There is an article {article.Key} already.", "Import it again and choose to update existing articles, or give the file another id.")
                : ($"The article {article.Key} was deleted a moment ago.", "Bring it back, or import the file again in ten minutes.");
            return;
        }

        file.Outcome = await SaveArticle.WriteAsync(db, article, import.Author, clock.GetUtcNow(), cancellationToken) switch
        {
            Saving.Created => ImportOutcome.Created,
            Saving.Changed => ImportOutcome.Changed,
            _ => ImportOutcome.Unchanged,
        };
    }

    private sealed record NextFile(ImportFile File, ArticleDefaults Defaults);
}
