using Baton.Answering.Runs;
using Baton.Foundation;
using Baton.Tickets;

namespace Baton.Tests.Answering;

/// <summary>Agents say no more than the workspace lets them.</summary>
public sealed class AutonomyTests
{
    [Fact]
    public async Task Where_agents_assist_a_person_gets_their_draft_and_the_customer_hears_nothing()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(
            ScriptedReader.Of(TicketCategory.BillingInquiry), "Where do I download an invoice?", "Invoice");

        Assert.Empty(await desk.RepliesAsync(id));
        Assert.Equal(RunOutcome.Drafted, (await desk.DecisionAsync(id)).Outcome);
        var dossier = await desk.DossierAsync(id);
        Assert.Equal("autonomy", dossier.ReasonCode);
        Assert.Contains("Choose Download beside an invoice.", dossier.Draft, StringComparison.Ordinal);
        Assert.Contains(dossier.DraftSources, source => source.Article == "kb_invoice");
        Assert.Empty(dossier.Promised);
    }

    [Fact]
    public async Task Where_agents_observe_they_sort_and_people_write()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(ScriptedReader.Of(TicketCategory.GeneralInquiry));

        var ticket = await desk.TicketAsync(id);
        Assert.Empty(await desk.RepliesAsync(id));
        Assert.Equal((TicketCategory.GeneralInquiry, TicketStatus.Escalated, "Support"), (ticket.Category, ticket.Status, ticket.Team));
        Assert.Null((await desk.DossierAsync(id)).Draft);
    }

    [Theory]
    [InlineData(TicketCategory.BillingInquiry)]
    [InlineData(TicketCategory.GeneralInquiry)]
    public async Task What_needs_a_person_is_not_announced_where_agents_may_not_speak(TicketCategory category)
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(
            ScriptedReader.Of(category) with { WishForPerson = ScriptedReader.Evidence("a person") });

        Assert.Empty(await desk.RepliesAsync(id));
        Assert.Equal("customer_request", (await desk.DossierAsync(id)).ReasonCode);
    }

    [Fact]
    public async Task Silence_is_no_disclosure()
    {
        await using var desk = await AnsweringDesk.OpenAsync();

        var id = await desk.AnsweredTicketAsync(ScriptedReader.Of(TicketCategory.BillingInquiry), "Where is my invoice?", "Invoice");

        Assert.False(Assert.Single(await desk.RunsAsync(id)).Trace.DisclosedAi);
    }

    [Fact]
    public async Task Without_a_company_nothing_is_said()
    {
        await using var desk = await TestDesk.OpenAsync();
        var ticket = await desk.GivenTicketAsync();

        await desk.RunWorkAsync();

        Assert.Single(await desk.MessagesAsync(ticket.Id));
        Assert.Equal(TicketStatus.Escalated, (await desk.TicketAsync(ticket.Id)).Status);
    }
}
