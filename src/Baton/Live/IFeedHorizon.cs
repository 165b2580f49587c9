using Baton.Storage;

namespace Baton.Live;

/// <summary>
/// How far the global feed may be read without running past a transaction that has not committed yet. Each database
/// answers in its own way.
/// </summary>
public interface IFeedHorizon
{
    /// <summary>Every event of a transaction below this number is either visible by now or will never be.</summary>
    Task<long> ReadAsync(BatonDb db, CancellationToken cancellationToken);
}
