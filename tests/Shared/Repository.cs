namespace Baton.Testing;

/// <summary>Places in the repository that tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string SampleWorkspace => Path.Combine(Root, "samples", "workspace");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Baton.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
