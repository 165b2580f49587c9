namespace Baton.Benchmarks;

/// <summary>A data folder that is gone afterwards, and where the repository's parts are.</summary>
internal sealed class Workspace : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("baton-bench-").FullName;

    /// <summary>The repository: the folder above the build output.</summary>
    public static string Root { get; } = FindRoot();

    public string Path(string name) => System.IO.Path.Combine(Folder, name);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Baton.slnx")))
            folder = folder.Parent ?? throw new InvalidOperationException("Run this from a checkout of Baton.");
        return folder.FullName;
    }
}
