using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tools.Catalogue;

/// <summary>Takes a tool file on as a new version. All nodes work with it from their next call on.</summary>
internal sealed class SaveToolFile(ITransactions transactions, TimeProvider clock)
{
    public async Task<Result<int>> RunAsync(string server, string text, string author, CancellationToken cancellationToken)
    {
        var read = ToolFile.Read(server, text);
        return read.IsRefused
            ? read.Problem
            : await transactions.RunAsync((db, token) => db.SaveToolFileAsync(server, text, author, clock.GetUtcNow(), token), cancellationToken);
    }
}

internal static class SaveToolFiles
{
    extension(BatonDb db)
    {
        /// <summary>The same text again is no new version.</summary>
        public async Task<Result<int>> SaveToolFileAsync(
            string server, string text, string author, DateTimeOffset now, CancellationToken cancellationToken)
        {
            var newest = await db.ToolFileVersions.AsNoTracking().Where(version => version.Server == server)
                .OrderByDescending(version => version.Number).FirstOrDefaultAsync(cancellationToken);
            if (newest?.Text == text)
                return newest.Number;
            var number = (newest?.Number ?? 0) + 1;
            db.ToolFileVersions.Add(new ToolFileVersion { Server = server, Number = number, Text = text, Author = author, At = now });
            db.Announce(ToolCatalogue.Topic, server);
            return number;
        }
    }
}
