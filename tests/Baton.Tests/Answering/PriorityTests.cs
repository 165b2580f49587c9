using Baton.Answering.Steps;
using Baton.Customers;
using Baton.Foundation;
using Baton.Tickets;

namespace Baton.Tests.Answering;

public sealed class PriorityTests
{
    [Theory]
    [InlineData(TicketPriority.Low, CustomerTier.Standard, TicketPriority.Low, null)]
    [InlineData(TicketPriority.Low, CustomerTier.Premium, TicketPriority.Medium, "premium customers are at least medium")]
    [InlineData(TicketPriority.Low, CustomerTier.Enterprise, TicketPriority.High, "enterprise customers are at least high")]
    [InlineData(TicketPriority.Medium, CustomerTier.Premium, TicketPriority.Medium, null)]
    [InlineData(TicketPriority.High, CustomerTier.Premium, TicketPriority.High, null)]
    [InlineData(TicketPriority.Urgent, CustomerTier.Enterprise, TicketPriority.Urgent, null)]
    public void A_tier_raises_the_priority_with_a_reason_and_never_lowers_it(
        TicketPriority content, CustomerTier tier, TicketPriority expected, string? reason)
    {
        var judged = ReadMessage.Judge(content, tier);

        Assert.Equal((expected, reason), (judged.Level, judged.RaisedBy));
    }

    [Fact]
    public async Task The_tier_of_the_customer_reaches_ticket_and_trace()
    {
        await using var desk = await DeskOfAsync(CustomerTier.Enterprise);

        var id = await desk.AnsweredTicketAsync();

        Assert.Equal(TicketPriority.High, (await desk.TicketAsync(id)).Priority);
        Assert.Equal("enterprise customers are at least high", (await desk.RunsAsync(id))[^1].Trace.Priority.RaisedBy);
    }

    [Fact]
    public async Task A_given_priority_counts_more_than_the_tier()
    {
        await using var desk = await DeskOfAsync(CustomerTier.Enterprise);

        var id = await desk.AnsweredTicketAsync(priority: TicketPriority.Low);

        Assert.Equal(TicketPriority.Low, (await desk.TicketAsync(id)).Priority);
        Assert.Equal("the priority was given", (await desk.RunsAsync(id))[^1].Trace.Priority.RaisedBy);
    }

    /// <summary>A desk where <c>cust_001</c> is of this tier.</summary>
    private static async Task<AnsweringDesk> DeskOfAsync(CustomerTier tier)
    {
        var desk = await AnsweringDesk.OpenAsync();
        await desk.Desk.WriteAsync(db =>
        {
            db.Customers.Add(new Customer { Id = Id<Customer>.New(desk.Clock.GetUtcNow()), Key = "cust_001", Tier = tier });
            return Task.FromResult(true);
        });
        return desk;
    }
}
