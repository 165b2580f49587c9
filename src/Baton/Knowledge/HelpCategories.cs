using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge;

/// <summary>Reads and arranges the categories of the help centre.</summary>
internal sealed class HelpCategories(BatonDb db, ITransactions transactions)
{
    private static readonly IReadOnlyList<HelpCategory> Usual =
    [
        Of(TicketCategory.AccountManagement, "Your account", "Signing in, people and roles, profile and security."),
        Of(TicketCategory.BillingInquiry, "Billing and plans", "Invoices, payments, refunds and changing your plan."),
        Of(TicketCategory.TechnicalIssue, "Set-up and troubleshooting", "Getting things to work, integrations and the API."),
        Of(TicketCategory.BugReport, "Known problems", "What we know of, and what to do until it is fixed."),
        Of(TicketCategory.FeatureRequest, "Features and ideas", "What the product can do, and how to ask for more."),
        Of(TicketCategory.GeneralInquiry, "Everything else", "How we work, data protection and getting in touch."),
    ];

    /// <summary>All six in the readers' order; those that nobody has named yet carry their usual names.</summary>
    public async Task<IReadOnlyList<HelpCategoryView>> ReadAsync(CancellationToken cancellationToken)
    {
        var stored = await db.HelpCategories.AsNoTracking().OrderBy(one => one.Position).ToListAsync(cancellationToken);
        var counts = await db.Articles
            .Where(article => article.Status == ArticleStatus.Published && article.Audience == Audience.Public && article.Category != null)
            .GroupBy(article => article.Category).Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return
        [
            .. stored.Concat(Usual.Where(usual => stored.TrueForAll(one => one.Category != usual.Category)))
                .Select(one => new HelpCategoryView(
                    one.Category, one.Title, one.Description, counts.Find(count => count.Key == one.Category)?.Count ?? 0)),
        ];
    }

    public async Task<Result<IReadOnlyList<HelpCategoryView>>> ArrangeAsync(HelpCategoryOrder order, CancellationToken cancellationToken)
    {
        var all = Enum.GetValues<TicketCategory>();
        if (order.Categories.Count != all.Length || !all.All(category => order.Categories.Any(one => one.Category == category)))
            return Problem.Invalid("categories", $"List each of these once: {string.Join(", ", all.Select(Json.Word))}.");

        await transactions.RunAsync(
            async (inner, token) =>
            {
                var stored = await inner.HelpCategories.ToListAsync(token);
                for (var position = 0; position < order.Categories.Count; position++)
                {
                    var wanted = order.Categories[position];
                    var (title, description) = (wanted.Title.Trim(), wanted.Description.Trim());
                    if (stored.Find(one => one.Category == wanted.Category) is { } known)
                        (known.Title, known.Description, known.Position) = (title, description, position);
                    else
                        inner.HelpCategories.Add(new HelpCategory { Category = wanted.Category, Title = title, Description = description, Position = position });
                }
            },
            cancellationToken);
        return (await ReadAsync(cancellationToken)).ToList();
    }

    private static HelpCategory Of(TicketCategory category, string title, string description) =>
        new() { Category = category, Title = title, Description = description, Position = int.MaxValue };
}
