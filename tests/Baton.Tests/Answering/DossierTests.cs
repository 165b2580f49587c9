using Baton.Customers;
using Baton.Escalations;
using Baton.Foundation;
using Baton.Tickets;
using Baton.Understanding;

namespace Baton.Tests.Answering;

/// <summary>Whoever takes over asks nothing twice.</summary>
public sealed class DossierTests
{
    private static readonly Reading Plain = ScriptedReader.Of(TicketCategory.AccountManagement);

    [Fact]
    public async Task A_dossier_holds_everything_that_is_known_with_its_source()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        await AddCustomerAsync(desk);
        var past = await desk.AnsweredTicketAsync(Plain);
        var id = await desk.AnsweredTicketAsync(Plain);

        await desk.WriteAsync(id, WantsMoney, "The link has expired. I want my money back before noon!");

        var dossier = await desk.DossierAsync(id);
        Assert.Equal("The link has expired. I want my money back before noon!", dossier.Goal);
        Assert.Equal(("money_action", "en", "claimed"), (dossier.ReasonCode, dossier.Language, dossier.Identity));
        Assert.Contains("my money back", dossier.Reason, StringComparison.Ordinal);
        Assert.Equal((TicketCategory.AccountManagement, TicketPriority.Medium), (dossier.Category, dossier.Priority));
        Assert.Equal("Ada Lovelace", dossier.Customer?.Name);
        Assert.Contains(new KnownFact("subject", "Reset mail", "customer"), dossier.Known);
        Assert.Contains(new KnownFact("deadline", "before noon", "customer"), dossier.Known);
        Assert.Contains(new KnownFact("tier", "premium", "profile:baton"), dossier.Known);
        Assert.Contains(new KnownFact("purchase", "Shelves Pro, EUR 49.50, 2026-02-01, paid", "profile:baton"), dossier.Known);
        Assert.Contains(dossier.Tried, step => step.Step.StartsWith("answered from kb_reset", StringComparison.Ordinal));
        Assert.Contains(dossier.Tried, step => step.Step.StartsWith("searched the knowledge base", StringComparison.Ordinal));
        Assert.Equal(past.Value, Assert.Single(dossier.PastTickets).Id);
        Assert.Contains("Nothing about money was promised.", dossier.Risks);
        Assert.NotEmpty(dossier.SuggestedNext);
        Assert.Equal((await desk.RunsAsync(id))[^1].Id, dossier.RunId);
    }

    [Fact]
    public async Task What_the_customer_was_told_will_happen_stands_in_it()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Plain with { WishForPerson = ScriptedReader.Evidence("a person") });

        var reply = Assert.Single(await desk.RepliesAsync(id));
        var promised = (await desk.DossierAsync(id)).Promised;
        Assert.Contains("I am passing this to a person in our team “Accounts”.", promised);
        Assert.All(promised, line => Assert.Contains(line, reply.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_threat_and_an_action_on_access_are_pointed_out_as_risks()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(Plain with
        {
            Threat = ScriptedReader.Threat("my lawyer", "Legal steps"),
            Action = new RequestedAction(ActionKind.AccountSecurity, "unlock it", "Unlock an account"),
        });

        var risks = (await desk.DossierAsync(id)).Risks;
        Assert.Contains("Legal steps: \"my lawyer\"", risks);
        Assert.Contains(risks, risk => risk.StartsWith("Prove who the customer is", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_newest_escalation_counts()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain with { WishForPerson = ScriptedReader.Evidence("a person") });
        await desk.TeammateWritesAsync(id, "Here I am.");
        await desk.HandBackAsync(id);

        await desk.WriteAsync(id, Plain with { Threat = ScriptedReader.Threat("my lawyer") }, "I will call my lawyer.");

        Assert.Equal("threat", (await desk.DossierAsync(id)).ReasonCode);
    }

    [Fact]
    public async Task A_ticket_that_was_never_escalated_has_none()
    {
        await using var desk = await AnsweringDesk.OpenAsync();
        var id = await desk.AnsweredTicketAsync(Plain);

        var read = await desk.Desk.WithAsync<ReadDossier, Result<EscalationView>>(dossier => dossier.RunAsync(id, CancellationToken.None));

        Assert.Equal("escalation.not_found", read.Problem.Code);
    }

    private static Reading WantsMoney => Plain with
    {
        Action = new RequestedAction(ActionKind.Money, "my money back", "A refund is wanted"),
        Priority = new PriorityReading(TicketPriority.Medium, 45, [new PriorityReason("deadline", "before noon", 20)]),
    };

    private static Task<bool> AddCustomerAsync(AnsweringDesk desk) => desk.Desk.WriteAsync(db =>
    {
        var now = desk.Clock.GetUtcNow();
        var customer = new Customer { Id = Id<Customer>.New(now), Key = "cust_001", Name = "Ada Lovelace", Tier = CustomerTier.Premium };
        db.Customers.Add(customer);
        db.Purchases.Add(new Purchase
        {
            Id = Id<Purchase>.New(now),
            CustomerId = customer.Id,
            Product = "Shelves Pro",
            Amount = 4950,
            Currency = "EUR",
            PurchasedAt = new DateTimeOffset(2026, 2, 1, 0, 0, 0, TimeSpan.Zero),
            Status = "paid",
        });
        return Task.FromResult(true);
    });
}
