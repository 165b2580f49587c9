using System.ComponentModel.DataAnnotations;
using Baton.Storage;

namespace Baton.Workspaces.Setup;

/// <summary>What somebody decided about the guide. What is left out stays as it is.</summary>
public sealed record SetupChange
{
    /// <summary>True: the guide is not offered any more. False: it is again.</summary>
    public bool? IsDismissed { get; init; }

    /// <summary>Steps to leave as they are; replaces earlier ones.</summary>
    [MaxLength(7)]
    public IReadOnlyList<SetupStep>? Skipped { get; init; }
}

/// <summary>Keeps what somebody decided about the guide, for the whole installation.</summary>
internal sealed class ChangeSetup(ITransactions transactions, TimeProvider clock)
{
    public Task RunAsync(SetupChange change, CancellationToken cancellationToken) =>
        transactions.RunAsync(
            async (db, token) =>
            {
                var state = await db.SetupStateAsync(token);
                if (change.IsDismissed is { } isDismissed)
                    state.DismissedAt = isDismissed ? state.DismissedAt ?? clock.GetUtcNow() : null;
                if (change.Skipped is { } skipped)
                    state.Skipped = [.. skipped.Distinct().Order()];
            },
            cancellationToken);
}
