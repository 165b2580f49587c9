using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Identity;

/// <summary>
/// Makes sure that somebody can administer the system: on the first start an admin key is made and written to
/// <c>admin.key</c> in the data folder, readable by its owner alone. Deleting the file and revoking the key closes it.
/// </summary>
internal sealed class FirstAdminKey(ITransactions transactions, TimeProvider clock)
{
    public const string FileName = "admin.key";

    /// <summary>The path of the file when a key was made now, else null.</summary>
    public async Task<string?> RunAsync(string dataFolder, CancellationToken cancellationToken)
    {
        var file = Path.Combine(Path.GetFullPath(dataFolder), FileName);
        var secret = ApiKey.NewSecret();

        // The file first: a crash in between leaves a file that does not work or one without its name, never a key that
        // nobody has. Its name is never that of an earlier try: in a container every process has the same number.
        var pending = $"{file}.{Guid.NewGuid():N}.new";
        await WriteAsync(pending, secret, cancellationToken);
        var isMade = await transactions.RunAsync(
            async (db, token) =>
            {
                if (await db.ApiKeys.AnyAsync(key => key.Role == KeyRole.Admin && key.RevokedAt == null, token))
                    return false;
                var now = clock.GetUtcNow();
                db.ApiKeys.Add(new ApiKey
                {
                    Id = Id<ApiKey>.New(now),
                    Name = "admin",
                    Role = KeyRole.Admin,
                    Hash = ApiKey.HashOf(secret),
                    CreatedAt = now,
                });
                return true;
            },
            cancellationToken);

        if (!isMade)
        {
            File.Delete(pending);
            return await FinishEarlierAsync(file, cancellationToken);
        }

        Name(pending, file);
        return file;
    }

    /// <summary>A start that stored its key and died before it named the file: the file gets its name now.</summary>
    private async Task<string?> FinishEarlierAsync(string file, CancellationToken cancellationToken)
    {
        if (File.Exists(file))
            return null;

        foreach (var unnamed in Directory.GetFiles(Path.GetDirectoryName(file)!, $"{FileName}.*.new"))
        {
            var hash = ApiKey.HashOf((await File.ReadAllTextAsync(unnamed, cancellationToken)).Trim());
            var works = await transactions.RunAsync(
                (db, token) => db.ApiKeys.AnyAsync(key => key.Hash == hash && key.RevokedAt == null, token), cancellationToken);
            if (!works)
                continue;

            Name(unnamed, file);
            return file;
        }

        return null;
    }

    private static void Name(string unnamed, string file)
    {
        try
        {
            File.Move(unnamed, file, overwrite: true);
        }
        catch (FileNotFoundException) when (File.Exists(file))
        {
            // Another node that starts at the same time was faster.
        }
    }

    private static async Task WriteAsync(string file, string secret, CancellationToken cancellationToken)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var stream = new FileStream(file, options);
        await using var writer = new StreamWriter(stream);
        await writer.WriteLineAsync(secret.AsMemory(), cancellationToken);
    }
}
