using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets.Macros;

/// <summary>Who keeps a macro: a teammate for themselves, or a lead for the team too.</summary>
internal sealed record MacroKeeper(string Name, bool MayShare);

/// <summary>Makes, changes and drops macros. Leads keep the shared ones, everybody their own.</summary>
internal sealed class KeepMacros(ITransactions transactions, BatonDb db, TimeProvider clock)
{
    /// <summary>The shared ones and the teammate's own, by name.</summary>
    public async Task<IReadOnlyList<MacroView>> ListAsync(string teammate, CancellationToken cancellationToken)
    {
        var macros = await db.Macros.AsNoTracking().Where(macro => macro.Owner == "" || macro.Owner == teammate)
            .OrderBy(macro => macro.Name).ToListAsync(cancellationToken);
        return macros.ConvertAll(MacroView.Of);
    }

    public Task<Result<MacroView>> MakeAsync(MacroWords words, MacroKeeper keeper, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<MacroView>>(
            async (inner, token) =>
            {
                if (words.Shared && !keeper.MayShare)
                    return MacroProblems.OnlyLeadsShare();
                if (MacroActions.Check(words.Actions) is { } wrong)
                    return wrong;
                var owner = words.Shared ? "" : keeper.Name;
                if (await inner.Macros.AnyAsync(macro => macro.Owner == owner && macro.Name == words.Name, token))
                    return MacroProblems.NameTaken(words.Name);

                var now = clock.GetUtcNow();
                var made = new Macro
                {
                    Id = Id<Macro>.New(now),
                    Name = words.Name,
                    Text = words.Text,
                    Actions = words.Actions,
                    Owner = owner,
                    ChangedBy = keeper.Name,
                    UpdatedAt = now,
                    Version = 1,
                };
                inner.Macros.Add(made);
                return MacroView.Of(made);
            },
            cancellationToken);

    public Task<Result<MacroView>> ChangeAsync(
        Id<Macro> id, MacroWords words, MacroKeeper keeper, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<MacroView>>(
            async (inner, token) =>
            {
                var found = await FindAsync(inner, id, keeper, token);
                if (found.IsRefused)
                    return found.Problem;

                var macro = found.Value;
                if (words.ExpectedVersion is { } seen && seen != macro.Version)
                    return MacroProblems.Changed(macro);
                if (MacroActions.Check(words.Actions) is { } wrong)
                    return wrong;
                if (await inner.Macros.AnyAsync(
                    other => other.Owner == macro.Owner && other.Name == words.Name && other.Id != id, token))
                {
                    return MacroProblems.NameTaken(words.Name);
                }

                (macro.Name, macro.Text, macro.Actions) = (words.Name, words.Text, words.Actions);
                (macro.ChangedBy, macro.UpdatedAt) = (keeper.Name, clock.GetUtcNow());
                macro.Version++;
                return MacroView.Of(macro);
            },
            cancellationToken);

    public Task<Result<bool>> DropAsync(Id<Macro> id, MacroKeeper keeper, CancellationToken cancellationToken) =>
        transactions.RunAsync<Result<bool>>(
            async (inner, token) =>
            {
                var found = await FindAsync(inner, id, keeper, token);
                if (found.IsRefused)
                    return found.Problem;
                inner.Macros.Remove(found.Value);
                return true;
            },
            cancellationToken);

    /// <summary>Somebody else's own macro and one that does not exist look the same.</summary>
    private static async Task<Result<Macro>> FindAsync(BatonDb db, Id<Macro> id, MacroKeeper keeper, CancellationToken cancellationToken)
    {
        var macro = await db.Macros.SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);
        if (macro is null || !macro.MayBeUsedBy(keeper.Name))
            return MacroProblems.NotFound(id);
        return macro.IsShared && !keeper.MayShare ? MacroProblems.OnlyLeadsShare() : macro;
    }
}

internal static class MacroProblems
{
    public static Problem NotFound(Id<Macro> id) => new(ProblemKind.NotFound, "macro.not_found", $"There is no macro {id}.");

    public static Problem OnlyLeadsShare() => new(
        ProblemKind.Forbidden, "macro.shared", "Leads keep the macros of the whole team. Make one of your own instead.", "shared");

    public static Problem NameTaken(string name) => new(
        ProblemKind.Conflict, "macro.name_taken", $"There is a macro called {name} already. Choose another name.", "name");

    public static Problem Changed(Macro macro) => new(
        ProblemKind.Conflict, "macro.changed",
        $"{macro.ChangedBy} changed this macro meanwhile. Look at it again, then save with version {macro.Version}.", "expected_version")
    {
        Current = MacroView.Of(macro),
    };
}
