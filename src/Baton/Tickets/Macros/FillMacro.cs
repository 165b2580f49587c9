using System.Globalization;
using System.Text.RegularExpressions;
using Baton.Customers;
using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets.Macros;

/// <summary>Fills a macro in for one ticket. Nothing is sent or changed: that happens when a person sends the words.</summary>
internal sealed partial class FillMacro(BatonDb db)
{
    public async Task<Result<MacroPreview>> RunAsync(
        Id<Ticket> ticketId, Id<Macro> macroId, string teammate, CancellationToken cancellationToken)
    {
        var ticket = await db.Tickets.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Id == ticketId, cancellationToken);
        if (ticket is null)
            return TicketProblems.NotFound(ticketId);
        var macro = await db.Macros.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Id == macroId, cancellationToken);
        if (macro is null || !macro.MayBeUsedBy(teammate))
            return MacroProblems.NotFound(macroId);

        var customer = await db.Customers.AsNoTracking()
            .SingleOrDefaultAsync(candidate => candidate.Id == ticket.CustomerId, cancellationToken);
        var (text, unknown) = Fill(macro.Text, Known(ticket, customer, teammate));
        return new MacroPreview(text, macro.Actions, [.. macro.Actions.Select(MacroActions.InWords)], unknown);
    }

    /// <summary>Replaces what is known and leaves the rest standing, so that a person sees what is missing.</summary>
    public static (string Text, IReadOnlyList<string> Unknown) Fill(string text, IReadOnlyDictionary<string, string?> known)
    {
        var unknown = new List<string>();
        var filled = Placeholder().Replace(text, found =>
        {
            if (known.TryGetValue(found.Groups["name"].Value, out var value) && !string.IsNullOrEmpty(value))
                return value;
            unknown.Add(found.Value);
            return found.Value;
        });
        return (filled, [.. unknown.Distinct()]);
    }

    private static Dictionary<string, string?> Known(Ticket ticket, Customer? customer, string teammate) => new()
    {
        ["customer.first_name"] = customer?.FirstName,
        ["customer.name"] = customer?.Name,
        ["ticket.number"] = ticket.Number?.ToString(CultureInfo.InvariantCulture),
        ["ticket.subject"] = ticket.Subject,
        ["teammate.name"] = teammate,
        ["teammate.first_name"] = teammate.Split(' ')[0],
    };

    [GeneratedRegex(@"\{\{\s*(?<name>[a-z_.]+)\s*\}\}")]
    private static partial Regex Placeholder();
}
