using Baton.Live;
using Baton.Storage;

namespace Baton.Providers.Databases.Sqlite;

/// <summary>One writer at a time: whatever can be read is settled.</summary>
internal sealed class SqliteFeedHorizon : IFeedHorizon
{
    public Task<long> ReadAsync(BatonDb db, CancellationToken cancellationToken) => Task.FromResult(long.MaxValue);
}
