namespace Baton.Storage;

/// <summary>
/// Files that the program makes for itself once on each machine, such as models that took seconds to learn. They lie beside the
/// program, or in the home of who runs it where the program may not write there, and may be deleted at any time.
/// </summary>
internal static class PreparedFiles
{
    private static readonly Lazy<string> Folder = new(FindFolder);

    /// <summary>Where the file of that name is or will be.</summary>
    public static string Path(string name) => System.IO.Path.Combine(Folder.Value, name);

    /// <summary>The path of a file that is there: <paramref name="write"/> makes it where it is missing.</summary>
    public static string Get(string name, Action<Stream> write)
    {
        var path = Path(name);
        if (!File.Exists(path))
            Write(path, write);
        return path;
    }

    /// <summary>Writes aside and moves, so that another process never reads half a file.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        var aside = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            using (var stream = File.Create(aside))
                write(stream);
            File.Move(aside, path, overwrite: true);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    private static string FindFolder()
    {
        var beside = System.IO.Path.Combine(AppContext.BaseDirectory, "prepared");
        try
        {
            Directory.CreateDirectory(beside);
            Write(System.IO.Path.Combine(beside, "writable"), _ => { });
            return beside;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // Installed read-only. Without a home each process prepares its own: a folder that others can guess could be
            // filled by others.
            var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
            return home.Length > 0
                ? Directory.CreateDirectory(System.IO.Path.Combine(home, "baton")).FullName
                : Directory.CreateTempSubdirectory("baton-").FullName;
        }
    }
}
