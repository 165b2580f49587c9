namespace Baton.Server.Hosting;

/// <summary>What every command needs to know: where the data is, and what this process does.</summary>
/// <param name="DataFolder">Holds the SQLite file, keys and files. Default <c>./data</c>.</param>
/// <param name="Database">An Npgsql connection string; null for SQLite in <paramref name="DataFolder"/>.</param>
/// <param name="Urls">Addresses to listen on. Default <c>http://localhost:5080</c>.</param>
/// <param name="IsWeb">Answers HTTP.</param>
/// <param name="IsWorker">Works through the queue.</param>
/// <param name="Sample">Folder of the workspace that an empty database gets; null for none.</param>
internal sealed record StartOptions(
    string DataFolder, string? Database, string Urls, bool IsWeb, bool IsWorker, string? Sample)
{
    public const string DefaultUrls = "http://localhost:5080";

    public static StartOptions Local(string dataFolder) => new(dataFolder, null, "http://127.0.0.1:0", false, true, null);
}
