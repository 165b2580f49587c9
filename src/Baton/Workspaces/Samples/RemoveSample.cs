using Baton.Answering.Agents;
using Baton.Customers;
using Baton.Foundation;
using Baton.Knowledge;
using Baton.Storage;
using Baton.Tickets;
using Baton.Tickets.Macros;
using Baton.Work;
using Microsoft.EntityFrameworkCore;

namespace Baton.Workspaces.Samples;

/// <summary>
/// Removes the sample, a little in each transaction: tickets of sample customers, the customers, their companies, the
/// articles. A thing goes together with its mark, so a cut-off removal goes on where it was. What a person worked on
/// loses only its mark: it is theirs now.
/// </summary>
internal sealed class RemoveSample(ITransactions transactions, TimeProvider clock) : IWorkHandler
{
    public const string Kind = "sample_data.remove";
    public const string Subject = "sample";

    private const int Batch = 50;

    public async Task HandleAsync(WorkLease lease, CancellationToken cancellationToken)
    {
        Func<BatonDb, string, CancellationToken, Task<int>>[] steps = [TicketsAsync, CustomersAsync, OrganizationsAsync, ArticlesAsync, MacrosAsync];
        foreach (var step in steps)
        {
            while (await StepAsync(step, lease, cancellationToken) > 0)
                cancellationToken.ThrowIfCancellationRequested();
        }

        await transactions.RunAsync((db, token) => FinishAsync(db, lease, token), cancellationToken);
        lease.MarkCompleted();
    }

    public async Task GiveUpAsync(BatonDb db, WorkLease lease, string error, CancellationToken cancellationToken)
    {
        if (await db.SampleRemovals.SingleOrDefaultAsync(cancellationToken) is { } removal)
            removal.Failure = error.Length > 500 ? error[..500] : error;
    }

    /// <summary>One batch with its progress; 0 when there is nothing left of this step.</summary>
    private Task<int> StepAsync(Func<BatonDb, string, CancellationToken, Task<int>> step, WorkLease lease, CancellationToken cancellationToken) =>
        transactions.RunAsync(
            async (db, token) =>
            {
                await lease.HoldAsync(db, token);
                var removal = await db.SampleRemovals.SingleAsync(token);
                var count = await step(db, $"teammate:{removal.StartedBy}", token);
                removal.Done = Math.Min(removal.Done + count, removal.Total);
                return count;
            },
            cancellationToken);

    private async Task<int> TicketsAsync(BatonDb db, string actor, CancellationToken cancellationToken)
    {
        var ids = await db.SampleTickets().Select(ticket => ticket.Id).Take(Batch).ToListAsync(cancellationToken);
        await db.EraseTicketsAsync(ids, clock.GetUtcNow(), cancellationToken);
        return ids.Count;
    }

    private async Task<int> CustomersAsync(BatonDb db, string actor, CancellationToken cancellationToken)
    {
        var ids = await db.SampleCustomers().Where(sample => !sample.IsOwn).Select(sample => sample.Customer.Id).Take(Batch)
            .ToListAsync(cancellationToken);

        // One of them may have written since their tickets were erased.
        var late = await db.Tickets.Where(ticket => ids.Contains(ticket.CustomerId)).Select(ticket => ticket.Id).ToListAsync(cancellationToken);
        await db.EraseTicketsAsync(late, clock.GetUtcNow(), cancellationToken);
        await db.DeleteWithAllThatNamesAsync(ids, cancellationToken);
        await UnmarkAsync(db, [.. ids.Select(id => id.Value)], cancellationToken);
        return ids.Count;
    }

    /// <summary>A company that somebody else belongs to by now stays.</summary>
    private static async Task<int> OrganizationsAsync(BatonDb db, string actor, CancellationToken cancellationToken)
    {
        var marked = await db.SampleItems.Where(item => item.Kind == SampleKind.Organization).Select(item => item.Id).Take(Batch)
            .ToListAsync(cancellationToken);
        var ids = marked.ConvertAll(id => new Id<Organization>(id));
        await db.Organizations
            .Where(organization => ids.Contains(organization.Id)
                && !db.Set<Customer>().Any(customer => customer.OrganizationId == organization.Id))
            .ExecuteDeleteAsync(cancellationToken);
        await UnmarkAsync(db, marked, cancellationToken);
        return marked.Count;
    }

    private async Task<int> ArticlesAsync(BatonDb db, string actor, CancellationToken cancellationToken)
    {
        var articles = await db.SampleArticles().Where(sample => !sample.IsOwn).Select(sample => sample.Article).Take(Batch)
            .ToListAsync(cancellationToken);
        await db.EraseArticlesAsync(articles, actor, clock.GetUtcNow(), cancellationToken);
        await UnmarkAsync(db, articles.ConvertAll(article => article.Id.Value), cancellationToken);
        return articles.Count;
    }

    private static async Task<int> MacrosAsync(BatonDb db, string actor, CancellationToken cancellationToken)
    {
        var macros = await db.SampleMacros().Where(sample => !sample.IsOwn).Select(sample => sample.Macro).Take(Batch)
            .ToListAsync(cancellationToken);
        db.Macros.RemoveRange(macros);
        await UnmarkAsync(db, macros.ConvertAll(macro => macro.Id.Value), cancellationToken);
        return macros.Count;
    }

    private async Task FinishAsync(BatonDb db, WorkLease lease, CancellationToken cancellationToken)
    {
        var removal = await db.SampleRemovals.SingleAsync(cancellationToken);
        removal.Kept = await ReadSample.KeptAsync(db, cancellationToken);
        await db.SampleItems.ExecuteDeleteAsync(cancellationToken);
        if (await db.Companies.SingleOrDefaultAsync(cancellationToken) is { } company)
        {
            company.ForgetSample();
            db.Announce(Roster.Topic, "company");
        }

        (removal.Done, removal.FinishedAt) = (removal.Total, clock.GetUtcNow());
        await lease.CompleteAsync(db, cancellationToken);
    }

    private static Task<int> UnmarkAsync(BatonDb db, List<Guid> ids, CancellationToken cancellationToken) =>
        db.SampleItems.Where(item => ids.Contains(item.Id)).ExecuteDeleteAsync(cancellationToken);
}
