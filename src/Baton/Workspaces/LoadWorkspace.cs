using Baton.Answering.Agents;
using Baton.Foundation;
using Baton.Knowledge;
using Baton.Knowledge.Imports;
using Baton.Knowledge.Search;
using Baton.Storage;
using Baton.Tickets;
using Baton.Workspaces.Samples;
using Microsoft.EntityFrameworkCore;

namespace Baton.Workspaces;

/// <summary>Brings the files of a workspace into the database: company, agents, articles, and customers where there are any.</summary>
internal sealed class LoadWorkspace(
    ITransactions transactions, ImportArticles importArticles, PreparedVectors preparedVectors, BatonDb db, TimeProvider clock)
{
    private const string Author = AgentHistory.Workspace;

    /// <summary>
    /// Whether nothing was ever configured here, so that a sample may be loaded without overwriting anybody's work. The
    /// imported history of a load that was cut off does not count: the load is simply done again.
    /// </summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancellationToken) =>
        !await db.Companies.AnyAsync(cancellationToken)
        && !await db.Tickets.AnyAsync(ticket => ticket.Channel != TicketTables.ImportChannel, cancellationToken);

    public async Task<Result<bool>> RunAsync(string folder, CancellationToken cancellationToken)
    {
        var read = WorkspaceFiles.Read(folder);
        if (read.IsRefused)
            return read.Problem;

        var files = read.Value;
        if (files.ArticleFolder is { } articles)
        {
            var imported = await importArticles.RunAsync([articles], Author, null, cancellationToken);
            if (imported.IsRefused)
                return imported.Problem;
            if (imported.Value.FirstOrDefault(file => file.Problem is not null) is { } bad)
                return Problem.Invalid("articles", bad.Problem!);
            if (files.Provenance is Provenance.Sample)
                await preparedVectors.RunAsync(cancellationToken);
        }

        if (files.Customers is { } customers)
        {
            await transactions.RunAsync(
                (inner, token) => new LoadCustomers(inner, files.Provenance, clock.GetUtcNow()).RunAsync(customers, token), cancellationToken);
        }

        // Company and agents last: with them the agents begin to speak, and then everything else must be there.
        await transactions.RunAsync((inner, token) => ConfigureAsync(inner, files, token), cancellationToken);
        return true;
    }

    /// <summary>Whatever the workspace alone has written is the sample's; a load that was cut off is marked when it is done again.</summary>
    private static async Task MarkArticlesAsync(BatonDb db, CancellationToken cancellationToken)
    {
        IQueryable<ArticleVersion> versions = db.ArticleVersions;
        IQueryable<SampleItem> marked = db.SampleItems;
        var articles = await db.Articles
            .Where(article => !versions.Any(version => version.ArticleId == article.Id && version.Author != Author)
                && !marked.Any(item => item.Id == (Guid)(object)article.Id))
            .Select(article => new { article.Id, article.LastSequence }).ToListAsync(cancellationToken);
        foreach (var article in articles)
            db.MarkSample(SampleKind.Article, article.Id.Value, article.LastSequence);
    }

    private async Task ConfigureAsync(BatonDb db, WorkspaceFiles files, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var said = files.Company;
        var known = await db.Companies.SingleOrDefaultAsync(cancellationToken);
        var company = known ?? said;
        if (known is null)
            db.Companies.Add(said);
        if (known is not null || files.Provenance is not Provenance.Sample)
            company.Describe(said.Name, said.Product, said.Languages, said.Hours);

        if (files.Provenance is Provenance.Sample)
            await MarkArticlesAsync(db, cancellationToken);
        db.Allow(company, said.Policies, Author, null, now);
        foreach (var macro in await db.AddMacrosAsync(files.Macros, Author, now, cancellationToken))
        {
            if (files.Provenance is Provenance.Sample)
                db.MarkSample(SampleKind.Macro, macro.Id.Value, macro.Version);
        }

        await db.ReplaceAgentsAsync(files.Agents, now, cancellationToken);
    }
}
