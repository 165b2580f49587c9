using System.Net;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Knowledge;

/// <summary>The gaps of the knowledge base through their door.</summary>
public sealed class GapDoorTests(SharedBatons batons)
{
    [Fact]
    public async Task A_question_without_an_article_is_a_gap_that_leads_to_its_ticket()
    {
        var baton = await batons.GetAsync();
        var ticket = (await baton.Admin.SendAsync("POST", "/tickets/create?wait=20", new
        {
            customer_id = "cust_001",
            subject = "Kangaroo pouches",
            description = "Which kangaroo pouches fit a grey kangaroo from Perth?",
        })).Expect(HttpStatusCode.Created).Text("ticket_id");

        var gaps = (await baton.Admin.ReadAsync("/api/v1/knowledge/gaps")).Expect(HttpStatusCode.OK)["gaps"].EnumerateArray();

        var gap = Assert.Single(gaps, one => one.GetProperty("title").GetString() == "Which kangaroo pouches fit a grey kangaroo from Perth?");
        Assert.Equal(ticket, gap.GetProperty("examples")[0].GetProperty("ticket_id").GetString());
        Assert.Equal("ticket", gap.GetProperty("examples")[0].GetProperty("source").GetString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(366)]
    public async Task Days_beyond_a_year_are_refused(int days)
    {
        var baton = await batons.GetAsync();

        (await baton.Admin.ReadAsync($"/api/v1/knowledge/gaps?days={days}")).ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", "days");
    }
}
