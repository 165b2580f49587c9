using Baton.Foundation;
using Baton.Storage;
using Baton.Tickets;
using Baton.Tickets.Macros;
using Microsoft.EntityFrameworkCore;

namespace Baton.Workspaces;

/// <summary><c>macros/NAME.yaml</c>: words and moves that the team shares.</summary>
internal sealed class MacroFile
{
    public string Name { get; init; } = "";

    public string Text { get; init; } = "";

    public List<ActionFile> Actions { get; init; } = [];

    public Result<MacroWords> ToMacro(string file)
    {
        if (string.IsNullOrWhiteSpace(Name) || Name.Length > 100)
            return Problem.Invalid("name", $"{file}: give the macro a name of 1 to 100 characters.");

        var actions = new List<TicketChange>();
        foreach (var action in Actions)
        {
            if (!Json.TryWord<TicketAction>(action.Action, out var kind))
                return Problem.Invalid("actions", $"{file}: unknown action \"{action.Action}\".");
            actions.Add(new TicketChange { Action = kind, Value = action.Value });
        }

        return MacroActions.Check(actions) is { } wrong
            ? Problem.Invalid("actions", $"{file}: {wrong.Detail}")
            : new MacroWords { Name = Name, Text = Text.Trim(), Actions = actions, Shared = true };
    }

    internal sealed class ActionFile
    {
        public string Action { get; init; } = "";

        public string? Value { get; init; }
    }
}

internal static class LoadMacros
{
    extension(BatonDb db)
    {
        /// <summary>Adds the shared macros that are not there yet; what a lead changed since stays as it is.</summary>
        public async Task<IReadOnlyList<Macro>> AddMacrosAsync(
            IReadOnlyList<MacroWords> macros, string author, DateTimeOffset now, CancellationToken cancellationToken)
        {
            var known = await db.Macros.Where(macro => macro.Owner == "").Select(macro => macro.Name).ToListAsync(cancellationToken);
            var added = macros.Where(macro => !known.Contains(macro.Name)).Select(macro => new Macro
            {
                Id = Id<Macro>.New(now),
                Name = macro.Name,
                Text = macro.Text,
                Actions = macro.Actions,
                Owner = "",
                ChangedBy = author,
                UpdatedAt = now,
                Version = 1,
            }).ToList();
            db.Macros.AddRange(added);
            return added;
        }
    }
}
