using Baton.Storage;

namespace Baton.Work;

/// <summary>Does the work of one kind. A new handler, in a scope of its own, is made for every item.</summary>
internal interface IWorkHandler
{
    /// <summary>
    /// Does the work. Either completes the lease inside its own last transaction (exactly once), or returns and lets
    /// the worker complete it (at least once). May be cancelled when the lease is lost or the process stops.
    /// </summary>
    Task HandleAsync(WorkLease lease, CancellationToken cancellationToken);

    /// <summary>Called in the transaction that gives an item up after its last attempt, so that a person gets to know.</summary>
    Task GiveUpAsync(BatonDb db, WorkLease lease, string error, CancellationToken cancellationToken);
}
