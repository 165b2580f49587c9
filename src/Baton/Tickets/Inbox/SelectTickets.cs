using System.Globalization;
using Baton.Foundation;
using Baton.Identity;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets.Inbox;

/// <summary>The tickets that a caller means and may see, not read yet, and the order in which they are asked for.</summary>
internal sealed record SelectedTickets(IQueryable<Ticket> Tickets, TicketSort Sort);

/// <summary>Turns a view and a query into a selection: view, saved filters, own filters and search all narrow.</summary>
internal sealed class SelectTickets(BatonDb db, ITextSearch search)
{
    public async Task<Result<SelectedTickets>> RunAsync(
        string? view, TicketQuery query, Caller caller, CancellationToken cancellationToken)
    {
        if (view is null || Json.TryWord<BuiltInView>(view, out _))
        {
            _ = Json.TryWord(view ?? Json.Word(BuiltInView.All), out BuiltInView builtIn);
            return Select([query], tickets => tickets.In(builtIn, caller.Name), caller);
        }

        if (!Id<SavedView>.TryParse(view, CultureInfo.InvariantCulture, out var id))
            return Problem.Invalid("view", $"Use the id of a saved view or one of: {Words}.");
        var saved = await db.SavedViewsOf(caller.Name).AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);
        return saved is null ? SavedViewProblems.NotFound(id) : Select([saved.Query, query], tickets => tickets, caller);
    }

    /// <summary>How many tickets of a saved view there are, counted no further than <paramref name="atMost"/>.</summary>
    public async Task<int> CountAsync(TicketQuery query, int atMost, Caller caller, CancellationToken cancellationToken)
    {
        var selected = Select([query], tickets => tickets, caller);
        return selected.IsRefused ? 0 : await selected.Value.Tickets.Take(atMost).CountAsync(cancellationToken);
    }

    private static string Words => string.Join(", ", Enum.GetValues<BuiltInView>().Select(Json.Word));

    private Result<SelectedTickets> Select(
        IReadOnlyList<TicketQuery> queries, Func<IQueryable<Ticket>, IQueryable<Ticket>> narrow, Caller caller)
    {
        var filters = new List<TicketFilter>();
        foreach (var query in queries)
        {
            var filter = query.Read(caller.Name);
            if (filter.IsRefused)
                return filter.Problem;
            filters.Add(filter.Value);
        }

        var sort = queries.Reverse().Select(query => query.Sort).FirstOrDefault(given => given is not null) ?? TicketSort.Newest;
        var tickets = narrow(Searched(filters).AsNoTracking().VisibleTo(caller));
        return new SelectedTickets(filters.Aggregate(tickets, (narrowed, filter) => filter.Narrow(narrowed)), sort);
    }

    /// <summary>A search without a single word, such as "?!", finds nothing rather than everything.</summary>
    private IQueryable<Ticket> Searched(IReadOnlyList<TicketFilter> filters)
    {
        var searches = filters.Select(filter => filter.SearchWords).OfType<IReadOnlyList<string>>().ToList();
        if (searches.Count is 0)
            return db.Tickets;
        if (searches.Any(words => words.Count is 0))
            return db.Tickets.Where(ticket => false);
        return db.Tickets.FromSql(search.Tickets([.. searches.SelectMany(words => words).Distinct()]));
    }
}
