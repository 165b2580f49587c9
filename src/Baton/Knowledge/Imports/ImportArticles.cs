using Baton.Foundation;

namespace Baton.Knowledge.Imports;

/// <summary>What happened to one file of an import. <paramref name="Problem"/> is null unless it failed.</summary>
internal sealed record ImportedFile(string File, string? Key, Saving? Saving, string? Problem);

/// <summary>How far an import is.</summary>
internal sealed record ImportProgress(int Done, int Total, ImportedFile Latest);

/// <summary>Brings files and folders into the knowledge base. One bad file never stops the rest.</summary>
internal sealed class ImportArticles(SaveArticle saveArticle)
{
    /// <summary>Imports everything below the given paths; cancelling stops between two files and keeps what is done.</summary>
    public async Task<Result<IReadOnlyList<ImportedFile>>> RunAsync(
        IReadOnlyList<string> paths, string author, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        if (paths.FirstOrDefault(path => !Path.Exists(path)) is { } missing)
            return Problem.Invalid("path", $"{missing} does not exist.");

        var files = paths.SelectMany(Files).Distinct().Order(StringComparer.Ordinal).ToList();
        if (files.Count is 0)
            return Problem.Invalid("path", $"No article found. Articles are files that end in {string.Join(", ", ReadFile.Endings)}.");

        var imported = new List<ImportedFile>(files.Count);
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            imported.Add(await ImportAsync(file, author, cancellationToken));
            progress?.Report(new ImportProgress(imported.Count, files.Count, imported[^1]));
        }

        return imported;
    }

    private async Task<ImportedFile> ImportAsync(string file, string author, CancellationToken cancellationToken)
    {
        try
        {
            var article = ReadFile.Run(file, await File.ReadAllBytesAsync(file, cancellationToken), ArticleDefaults.Usual, out var unreadable);
            return article is null
                ? new ImportedFile(file, null, null, unreadable!.ToProblem(Path.GetFileName(file)).Detail)
                : new ImportedFile(file, article.Key, await saveArticle.RunAsync(article, author, cancellationToken), null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new ImportedFile(file, null, null, $"{Path.GetFileName(file)} could not be read: {failure.Message}");
        }
    }

    private static IEnumerable<string> Files(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(file => ReadFile.Endings.Contains(Path.GetExtension(file).ToLowerInvariant()))
        : [path];
}
