using System.Net;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Widget;

public sealed class VisitorTests(SharedBatons batons)
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_visitor_asks_and_gets_an_answer_with_addresses_to_read_on(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);
        var visit = await Visit.BeginAsync(baton, new { language = "en", page = "https://shop.example/pricing" });

        var ticket = await visit.AskAsync("How do I set up two-factor authentication?");
        using var chat = await visit.ChatAsync(ticket);

        var frames = await chat.UntilAsync("agent_response");
        Assert.Equal("first", frames[0].GetProperty("id").GetString());
        var source = frames[^1].GetProperty("citations")[0];
        Assert.StartsWith("/help/articles/kb_", source.GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(source.GetProperty("title").GetString()!);
        var seen = (await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket}")).Expect(HttpStatusCode.OK);
        Assert.Equal("chat", seen["metadata"].GetProperty("channel").GetString());
        Assert.Equal("anonymous", seen["metadata"].GetProperty("identity").GetString());
        Assert.Equal("How do I set up two-factor authentication?", seen.Text("subject"));
    }

    [Fact]
    public async Task What_is_sent_again_after_a_lost_network_is_stored_once()
    {
        var baton = await batons.GetAsync();
        var visit = await Visit.BeginAsync(baton);

        var first = await visit.AskAsync("Where do I find my invoices?", "a-1");
        var again = await visit.AskAsync("Where do I find my invoices?", "a-1");
        Assert.Equal(first, again);

        using (var chat = await visit.ChatAsync(first))
        {
            await chat.UntilAsync("agent_response");
            await chat.SayAsync("And the one of May?", "a-2");
            await chat.SayAsync("And the one of May?", "a-2");
            await chat.SayAsync("Thanks", "a-3");
            while ((await chat.UntilAsync("message"))[^1].GetProperty("id").GetString() is not "a-3")
            {
            }
        }

        using var back = await visit.ChatAsync(first);
        List<string?> said = [];
        while (said.Count is 0 || said[^1] is not "a-3")
        {
            var message = (await back.UntilAsync("message"))[^1];
            said.Add(message.GetProperty("id").GetString());
        }

        Assert.Equal(["a-1", "a-2", "a-3"], said);
    }

    [Fact]
    public async Task Another_visitor_sees_nothing_of_it_whatever_address_they_claim()
    {
        var baton = await batons.GetAsync();
        var anna = await Visit.BeginAsync(baton, new { name = "Anna", email = "anna@example.com" });
        var ticket = await anna.AskAsync("My account is locked.");
        var other = await Visit.BeginAsync(baton, new { name = "Anna", email = "anna@example.com" });

        Assert.Equal("claimed", other.Started.Text("identity"));
        Assert.Equal([ticket], await anna.HistoryAsync());
        Assert.Empty(await other.HistoryAsync());
        (await other.Client.ReadAsync($"/tickets/{ticket}/messages")).Expect(HttpStatusCode.Unauthorized);
        await Assert.ThrowsAsync<HttpRequestException>(() => other.ChatAsync(ticket));
    }

    [Fact]
    public async Task A_signed_identity_sees_its_tickets_of_every_door_and_a_claimed_address_does_not()
    {
        var baton = await batons.GetAsync();
        var byApi = await baton.OpenTicketAsync(customer: "cust_007");
        var identity = new { identity_token = Signed.Identity(await SecretAsync(baton), "cust_007") };

        var phone = await Visit.BeginAsync(baton, identity);
        var onPhone = await phone.AskAsync("Why did my payment fail?");
        var laptop = await Visit.BeginAsync(baton, identity);
        var claimed = await Visit.BeginAsync(baton, new { email = "tom@wheeler-plumbing.example" });

        var history = await laptop.HistoryAsync();
        Assert.Contains(byApi.Id, history);
        Assert.Contains(onPhone, history);
        Assert.Empty(await claimed.HistoryAsync());
        using var chat = await laptop.ChatAsync(onPhone);
        await chat.UntilSaidAsync("Why did my payment fail?");
    }

    [Fact]
    public async Task A_session_that_was_left_opens_nothing_any_more()
    {
        var baton = await batons.GetAsync();
        var visit = await Visit.BeginAsync(baton);
        var ticket = await visit.AskAsync("Hello, a question.");

        (await visit.Client.SendAsync("DELETE", "/widget/sessions")).Expect(HttpStatusCode.NoContent);

        (await visit.Client.ReadAsync("/widget/tickets")).ExpectProblem(HttpStatusCode.Unauthorized, "session.missing");
        (await visit.Client.ReadAsync($"/tickets/{ticket}")).Expect(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_visitors_session_opens_no_other_door()
    {
        var baton = await batons.GetAsync();
        var visit = await Visit.BeginAsync(baton);
        await visit.AskAsync("Hello, a question.");

        foreach (var door in new[] { "/api/v1/tickets", "/api/v1/widget", "/dashboard/metrics", "/api/v1/events" })
            (await visit.Client.ReadAsync(door)).Expect(HttpStatusCode.Unauthorized);
        (await visit.Client.SendAsync("POST", "/tickets/create", new { customer_id = "cust_001", subject = "x", description = "y" }))
            .Expect(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Unread_counts_what_came_after_the_last_message_in_sight()
    {
        var baton = await batons.GetAsync();
        var visit = await Visit.BeginAsync(baton);
        var ticket = await visit.AskAsync("How do I add a colleague?");
        using var chat = await visit.ChatAsync(ticket);
        var answer = (await chat.UntilAsync("agent_response"))[^1].GetProperty("sequence").GetInt32();
        Assert.Equal(1, await UnreadAsync(visit));

        await chat.SendAsync($$"""{"type":"read","sequence":{{answer}}}""");
        await chat.SayAsync("One more thing.", "next");
        await chat.UntilSaidAsync("One more thing.");

        Assert.Equal(0, await UnreadAsync(visit));
    }

    [Fact]
    public async Task Whoever_writes_too_much_is_asked_to_wait_and_loses_nothing()
    {
        var baton = await batons.GetAsync();
        var visit = await Visit.BeginAsync(baton);
        for (var i = 0; i < 6; i++)
            await visit.AskAsync($"Question {i}", $"id-{i}");

        var refused = await visit.Client.SendAsync("POST", "/widget/tickets", new { message = "One more", id = "id-7" });

        refused.ExpectProblem(HttpStatusCode.TooManyRequests, "too_many_requests");
        Assert.NotNull(refused.Message.Headers.RetryAfter);
    }

    [Fact]
    public async Task Search_finds_public_articles_alone()
    {
        var baton = await batons.GetAsync();

        var found = (await baton.Client().ReadAsync("/widget/search?q=refund")).Expect(HttpStatusCode.OK);

        Assert.NotEmpty(found.Json.EnumerateArray());
        Assert.DoesNotContain("kb_055", found.Body, StringComparison.Ordinal);
    }

    private static async Task<int> UnreadAsync(Visit visit) =>
        (await visit.Client.ReadAsync("/widget/tickets")).Json[0].GetProperty("unread").GetInt32();

    private static async Task<string> SecretAsync(RunningBaton baton) => await Signed.SecretAsync(baton);
}
