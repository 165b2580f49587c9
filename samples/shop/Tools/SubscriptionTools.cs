using System.ComponentModel;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using Shop.Accounts;

namespace Shop.Tools;

/// <summary>Plans, and what a customer has of them.</summary>
[McpServerToolType]
internal sealed class SubscriptionTools(Counter counter)
{
    private const string ByContract = "enterprise";

    [McpServerTool(Name = "list_plans", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("What is sold, and for how much.")]
    public Task<PlanList> ListPlans(CancellationToken cancellationToken) =>
        counter.LookAsync("list_plans", books => new PlanList([.. books.Plans]), cancellationToken);

    [McpServerTool(Name = "get_subscription", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Plan, people, price and period of a customer, and whether it is cancelled.")]
    public Task<SubscriptionFacts> GetSubscription(string customer_id, CancellationToken cancellationToken) =>
        counter.LookAsync("get_subscription", customer_id, account => Facts(account.Subscription), cancellationToken);

    [McpServerTool(Name = "quote_plan_change", ReadOnly = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("What a change to another plan would cost now, and when it would begin. Changes nothing.")]
    public Task<Quote> QuotePlanChange(string customer_id, string plan, CancellationToken cancellationToken) =>
        counter.LookAsync("quote_plan_change", books => QuoteOf(books.AccountOf(customer_id).Subscription, PlanOf(books.Plans, plan), books.Plans), cancellationToken);

    [McpServerTool(Name = "change_plan", Destructive = false, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Changes the plan. A bigger one begins at once and is charged pro rata, a smaller one at the end of the period.")]
    public Task<JsonNode> ChangePlan(
        string customer_id, string plan, [Description("In cents: what the customer agreed to pay now, as it was quoted.")] int due_now,
        string idempotency_key, CancellationToken cancellationToken) =>
        counter.DoAsync("change_plan", customer_id, idempotency_key, (books, account) =>
        {
            var subscription = account.Subscription;
            var quote = QuoteOf(subscription, PlanOf(books.Plans, plan), books.Plans);
            if (quote.DueNow != due_now)
                throw new McpException($"price_changed: It costs {quote.DueNow} cents now.");
            if (!quote.Upgrade)
            {
                subscription.NextPlan = quote.Plan;
                return quote;
            }

            (subscription.Plan, subscription.Price, subscription.NextPlan) = (quote.Plan, quote.Price, null);
            if (quote.DueNow > 0)
                account.Invoices.Add(ProRata(account, quote));
            return quote;
        }, cancellationToken);

    [McpServerTool(Name = "cancel_subscription", Destructive = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Cancels the subscription at the end of the period that is paid.")]
    public Task<JsonNode> CancelSubscription(string customer_id, string idempotency_key, CancellationToken cancellationToken) =>
        counter.DoAsync("cancel_subscription", customer_id, idempotency_key, account =>
        {
            if (account.Subscription.State is SubscriptionState.Ending)
                throw new McpException("already_cancelled: The subscription is cancelled already.");
            if (account.Subscription.Plan is ByContract)
                throw new McpException("contract: An Enterprise contract is ended by its named contact.");
            account.Subscription.State = SubscriptionState.Ending;
            return Facts(account.Subscription);
        }, cancellationToken);

    [McpServerTool(Name = "keep_subscription", Destructive = false, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Takes a cancellation back, as long as the period has not ended.")]
    public Task<JsonNode> KeepSubscription(string customer_id, string idempotency_key, CancellationToken cancellationToken) =>
        counter.DoAsync("keep_subscription", customer_id, idempotency_key, account =>
        {
            if (account.Subscription.State is not SubscriptionState.Ending)
                throw new McpException("not_cancelled: The subscription is not cancelled.");
            account.Subscription.State = SubscriptionState.Active;
            return Facts(account.Subscription);
        }, cancellationToken);

    private Invoice ProRata(Account account, Quote quote) => new()
    {
        Number = $"HL-{counter.Today:yyyy}-{9000 + account.Invoices.Count}",
        IssuedOn = counter.Today,
        Currency = quote.Currency,
        State = InvoiceState.Paid,
        Charges = [new Charge { Id = $"ch_{9000 + account.Invoices.Count}", Kind = "pro_rata", Text = $"Change to {quote.PlanName}, {quote.DaysLeft} days", Amount = quote.DueNow }],
    };

    private Quote QuoteOf(Subscription now, Plan plan, IReadOnlyList<Plan> plans)
    {
        if (plan.Id == now.Plan)
            throw new McpException("same_plan: The customer has this plan already.");
        if (plan.Id is ByContract || now.Plan is ByContract)
            throw new McpException("contract: Enterprise is agreed with a person.");
        if (plan.MostPeople < now.People)
            throw new McpException($"too_many_people: {plan.Name} is for up to {plan.MostPeople} people; the workspace has {now.People}.");

        var price = PriceOf(plan, now);
        var isUpgrade = plans.ToList().FindIndex(one => one.Id == plan.Id) > plans.ToList().FindIndex(one => one.Id == now.Plan);
        var days = Math.Max(0, now.PeriodEnd.DayNumber - counter.Today.DayNumber);
        var period = Math.Max(1, now.PeriodEnd.DayNumber - now.PeriodStart.DayNumber);
        var due = isUpgrade ? (int)Math.Round((price - now.Price) * (double)days / period) : 0;
        return new Quote(
            plan.Id, plan.Name, price, now.Currency, now.Interval, isUpgrade, Math.Max(0, due), isUpgrade ? counter.Today : now.PeriodEnd, days,
            [.. PlanOf(plans, now.Plan).Includes.Except(plan.Includes)]);
    }

    /// <summary>Twelve months for the price of ten.</summary>
    private static int PriceOf(Plan plan, Subscription now) =>
        (plan.Flat ?? (plan.PerPerson ?? 0) * now.People) * (now.Interval is Interval.Annual ? 10 : 1);

    private static Plan PlanOf(IReadOnlyList<Plan> plans, string id) => plans.FirstOrDefault(one => one.Id == id)
        ?? throw new McpException($"unknown_plan: The plans are {string.Join(", ", plans.Select(one => one.Id))}.");

    private static SubscriptionFacts Facts(Subscription now) => new(
        now.Plan, now.People, now.Interval, now.State, now.Price, now.Currency, now.PeriodEnd, now.State is SubscriptionState.Ending, now.NextPlan);
}

internal sealed record PlanList(IReadOnlyList<Plan> Plans);

/// <param name="Price">In cents for a period.</param>
internal sealed record SubscriptionFacts(
    string Plan, int People, Interval Interval, SubscriptionState State, int Price, string Currency, DateOnly PeriodEnd, bool Cancelled, string? NextPlan);

/// <param name="Price">In cents for a period.</param>
/// <param name="DueNow">In cents: the rest of this period.</param>
/// <param name="Loses">What the new plan does not include.</param>
internal sealed record Quote(
    string Plan, string PlanName, int Price, string Currency, Interval Interval, bool Upgrade, int DueNow, DateOnly StartsOn, int DaysLeft, IReadOnlyList<string> Loses);
