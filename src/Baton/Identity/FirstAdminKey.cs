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

        // The file first: a crash in between leaves a file that does not work, never a key that nobody has.
        var pending = $"{file}.{Environment.ProcessId}.new";
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
            return null;
        }

        File.Move(pending, file, overwrite: true);
        return file;
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
