using System.ComponentModel.DataAnnotations;
using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets.Inbox;

/// <summary>A view to keep.</summary>
public sealed record NewSavedView
{
    [Required, StringLength(60, MinimumLength = 1), RegularExpression(@"\S(.*\S)?"), OneLine]
    public required string Name { get; init; }

    /// <summary>Show it to the whole team; leads may.</summary>
    public bool IsShared { get; init; }

    /// <summary>Filters and order.</summary>
    [Required]
    public required TicketQuery Query { get; init; }
}

/// <summary>A view that somebody saved.</summary>
/// <param name="IsOwn">The keeper made it.</param>
public sealed record SavedViewView(Guid Id, string Name, string Owner, bool IsOwn, bool IsShared, TicketQuery Query)
{
    internal static SavedViewView Of(SavedView view, string me) =>
        new(view.Id.Value, view.Name, view.Owner, view.Owner == me, view.IsShared, view.Query);
}

/// <summary>Whether somebody may share views with the team.</summary>
internal enum ViewSharing
{
    ForLeadsOnly,
    Allowed,
}

/// <summary>Who saves a view.</summary>
internal sealed record ViewKeeper(string Name, ViewSharing Sharing);

/// <summary>Keeps, changes and deletes views. Each is its maker's; a shared one is also the leads'.</summary>
internal sealed class SaveView(ITransactions transactions, TimeProvider clock)
{
    private const int MostViews = 50;

    public Task<Result<SavedViewView>> AddAsync(NewSavedView request, ViewKeeper keeper, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<SavedViewView>>(
            async (db, token) =>
            {
                if (Refusal(request, null, keeper) is { } refusal)
                    return refusal;
                if (await db.SavedViews.CountAsync(view => view.Owner == keeper.Name, token) >= MostViews)
                    return SavedViewProblems.TooMany(MostViews);

                var now = clock.GetUtcNow();
                var view = new SavedView
                {
                    Id = Id<SavedView>.New(now),
                    Name = request.Name,
                    Owner = keeper.Name,
                    IsShared = request.IsShared,
                    Query = request.Query,
                    CreatedAt = now,
                    UpdatedAt = now,
                };
                db.SavedViews.Add(view);
                return SavedViewView.Of(view, keeper.Name);
            },
            cancellationToken);

    public Task<Result<SavedViewView>> ChangeAsync(
        Id<SavedView> id, NewSavedView request, ViewKeeper keeper, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<SavedViewView>>(
            async (db, token) =>
            {
                var found = await OwnAsync(db, id, keeper, token);
                if (found.IsRefused)
                    return found.Problem;
                var view = found.Value;
                if (Refusal(request, view, keeper) is { } refusal)
                    return refusal;

                (view.Name, view.IsShared, view.Query, view.UpdatedAt) = (request.Name, request.IsShared, request.Query, clock.GetUtcNow());
                return SavedViewView.Of(view, keeper.Name);
            },
            cancellationToken);

    public Task<Result<bool>> DeleteAsync(Id<SavedView> id, ViewKeeper keeper, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<bool>>(
            async (db, token) =>
            {
                var found = await OwnAsync(db, id, keeper, token);
                if (found.IsRefused)
                    return found.Problem;
                db.SavedViews.Remove(found.Value);
                return true;
            },
            cancellationToken);

    private static async Task<Result<SavedView>> OwnAsync(
        BatonDb db, Id<SavedView> id, ViewKeeper keeper, CancellationToken cancellationToken)
    {
        var view = await db.SavedViewsOf(keeper.Name).SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);
        if (view is null)
            return SavedViewProblems.NotFound(id);
        return view.Owner == keeper.Name || keeper.Sharing is ViewSharing.Allowed ? view : SavedViewProblems.NotYours();
    }

    private static Problem? Refusal(NewSavedView request, SavedView? before, ViewKeeper keeper)
    {
        if (request.IsShared && before?.IsShared is not true && keeper.Sharing is ViewSharing.ForLeadsOnly)
            return SavedViewProblems.LeadsShare();
        var filter = request.Query.Read(keeper.Name);
        return filter.IsRefused ? filter.Problem : null;
    }
}
