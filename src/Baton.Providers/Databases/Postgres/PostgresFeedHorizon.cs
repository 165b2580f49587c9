using Baton.Live;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Providers.Databases.Postgres;

/// <summary>The oldest transaction that is still open anywhere in the cluster: everything below it is settled.</summary>
internal sealed class PostgresFeedHorizon : IFeedHorizon
{
    public async Task<long> ReadAsync(BatonDb db, CancellationToken cancellationToken)
    {
        var rows = await db.Database
            .SqlQuery<long>($"select (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint as \"Value\"")
            .ToListAsync(cancellationToken);
        return rows[0];
    }
}
