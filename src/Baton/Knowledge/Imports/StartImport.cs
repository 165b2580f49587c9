using Baton.Foundation;
using Baton.Storage;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge.Imports;

/// <summary>A file as it was sent. <paramref name="Content"/> is null when it was too large to be taken.</summary>
internal sealed record SentFile(string Name, byte[]? Content, long Length);

/// <summary>How an import is to be done.</summary>
internal sealed record ImportOrder(ImportConflict OnConflict, ArticleDefaults Defaults);

/// <summary>Takes files in: stores them and asks for the work in one transaction, so that a restart loses none of them.</summary>
internal sealed class StartImport(ITransactions transactions, TimeProvider clock)
{
    public const int MostFiles = 1_000;

    /// <summary>All files of one import together.</summary>
    public const int LargestTotal = 24 * 1024 * 1024;

    public static Problem TooLarge { get; } = new(
        ProblemKind.Invalid, "import.too_large",
        $"The files together have more than {LargestTotal / 1024 / 1024} MB. Import them in several parts; a file alone may have {ReadFile.Largest / 1024 / 1024} MB.",
        "files");

    public static Problem TooMany { get; } = new(
        ProblemKind.Invalid, "import.too_many_files", $"An import takes up to {MostFiles:N0} files. Import them in several parts.", "files");

    public async Task<Result<Id<Import>>> RunAsync(
        IReadOnlyList<SentFile> files, ImportOrder order, string author, CancellationToken cancellationToken)
    {
        if (files.Count is 0)
            return Problem.Invalid("files", $"Send at least one file: {ReadFile.Kinds}.");
        if (files.Count > MostFiles)
            return TooMany;
        if (files.Sum(file => (long)(file.Content?.Length ?? 0)) > LargestTotal)
            return TooLarge;

        return await transactions.RunAsync(
            async (db, token) =>
            {
                var now = clock.GetUtcNow();
                var import = Make(files, order, author, now);
                db.Imports.Add(import);
                db.ImportFiles.AddRange(files.Select((file, ordinal) => Make(import, file, ordinal, now)));
                await db.AskForAsync(ImportWork.Kind, import.Id.ToString(), now, now, token);
                return import.Id;
            },
            cancellationToken);
    }

    private static Import Make(IReadOnlyList<SentFile> files, ImportOrder order, string author, DateTimeOffset now) => new()
    {
        Id = Id<Import>.New(now),
        Author = author,
        OnConflict = order.OnConflict,
        Status = order.Defaults.Status,
        Audience = order.Defaults.Audience,
        Language = order.Defaults.Language,
        Category = order.Defaults.Category,
        State = ImportState.Running,
        Total = files.Count,
        Done = files.Count(file => file.Content is null),
        CreatedAt = now,
    };

    private static ImportFile Make(Import import, SentFile sent, int ordinal, DateTimeOffset now)
    {
        var file = new ImportFile
        {
            Id = Id<ImportFile>.New(now),
            ImportId = import.Id,
            Ordinal = ordinal,
            Name = Shown(sent.Name),
            Content = sent.Content,
            Outcome = ImportOutcome.Waiting,
        };
        if (sent.Content is null)
            file.Refuse(ReadFile.TooLarge(sent.Length));
        return file;
    }

    private static string Shown(string name)
    {
        var shown = string.Concat(name.Where(letter => !char.IsControl(letter))).Trim();
        return shown.Length <= ImportFileTable.LongestName ? shown : shown[^ImportFileTable.LongestName..];
    }
}

/// <summary>Stops an import between two files. What became an article stays one.</summary>
internal sealed class CancelImport(ITransactions transactions, TimeProvider clock)
{
    public Task<Result<bool>> RunAsync(Id<Import> id, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<bool>>(
            async (db, token) =>
            {
                if (await db.Imports.SingleOrDefaultAsync(one => one.Id == id, token) is not { } import)
                    return ImportTables.NotFound(id);
                if (import.State is not ImportState.Running)
                    return true;

                (import.State, import.FinishedAt) = (ImportState.Cancelled, clock.GetUtcNow());
                await db.ImportFiles.Where(file => file.ImportId == id && file.Outcome == ImportOutcome.Waiting).ExecuteUpdateAsync(
                    set => set.SetProperty(file => file.Outcome, ImportOutcome.Cancelled).SetProperty(file => file.Content, (byte[]?)null),
                    token);
                return true;
            },
            cancellationToken);
}
