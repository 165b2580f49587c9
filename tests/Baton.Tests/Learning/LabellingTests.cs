using Baton.Foundation;
using Baton.Learning;
using Baton.Tickets;

namespace Baton.Tests.Learning;

/// <summary>The tickets whose label teaches most come first, and each only until it is said.</summary>
public sealed class LabellingTests
{
    [Fact]
    public async Task What_the_reader_is_least_sure_of_is_offered_first_and_gone_once_it_is_said()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var clear = await desk.ReadTicketAsync("I was charged twice for my invoice in March, please refund one of the payments.");
        var strange = await desk.ReadTicketAsync("Purple yonder of the seventh pelican, hum hum.", "cust_002");

        var offered = (await ListAsync(desk)).Value;
        Assert.Equal([strange.Id.Value, clear.Id.Value], offered.Select(ticket => ticket.TicketId));
        Assert.True(offered[0].Confidence < offered[1].Confidence);

        await desk.LabelAsync(strange, LabelTicket.None);
        await desk.LabelAsync(clear, "billing_inquiry");

        Assert.Empty((await ListAsync(desk)).Value);
        Assert.True((await desk.TicketAsync(clear.Id)).CategoryIsGiven);
        Assert.False((await desk.TicketAsync(strange.Id)).CategoryIsGiven);
    }

    [Fact]
    public async Task Of_tickets_that_say_the_same_one_is_offered_before_all_others()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        const string same = "Hum hum, the pelican of the purple yonder.";
        await desk.ReadTicketAsync(same);
        await desk.ReadTicketAsync(same, "cust_002");
        var other = await desk.ReadTicketAsync("I was charged twice for my invoice in March, please refund one of the payments.", "cust_003");

        var offered = (await ListAsync(desk)).Value;

        Assert.Equal(3, offered.Count);
        Assert.Equal(other.Id.Value, offered[1].TicketId);
    }

    [Fact]
    public async Task An_unknown_category_is_refused_with_those_there_are()
    {
        await using var desk = await TestDesk.OpenSampleAsync();
        var ticket = await desk.ReadTicketAsync("Hello there.");

        var refused = await desk.WithAsync<LabelTicket, Result<bool>>(
            label => label.RunAsync(ticket.Id, new TicketLabel { Category = "berths" }, "Mara", CancellationToken.None));

        Assert.Equal("category", refused.Problem.Field);
        Assert.Contains("billing_inquiry", refused.Problem.Detail, StringComparison.Ordinal);
    }

    private static Task<Result<IReadOnlyList<TicketToLabel>>> ListAsync(TestDesk desk) =>
        desk.WithAsync<ListTicketsToLabel, Result<IReadOnlyList<TicketToLabel>>>(list => list.RunAsync(20, CancellationToken.None));
}
