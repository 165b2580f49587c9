using System.Net;
using System.Text.Json;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Tickets;

/// <summary>The inbox through its doors: lists, counts, versions, bulk changes and views.</summary>
public sealed class InboxTests(SharedBatons batons)
{
    [Fact]
    public async Task A_ticket_that_did_not_change_is_not_sent_again()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync();
        var kim = await baton.TeammateAsync("Kim");
        await kim.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/take-over", new { });

        var first = (await kim.ReadAsync($"/api/v1/tickets/{ticket.Id}")).Expect(HttpStatusCode.OK);
        var tag = first.Message.Headers.ETag!.ToString();

        var again = await kim.SendAsync("GET", $"/api/v1/tickets/{ticket.Id}", headers: ("If-None-Match", tag));
        again.Expect(HttpStatusCode.NotModified);
        Assert.True(first["metadata"].GetProperty("number").GetInt32() > 0);
    }

    [Theory]
    [InlineData("assign", """{"teammate":"me"}""")]
    [InlineData("assign", """{"team":"Billing"}""")]
    [InlineData("status", """{"status":"resolved"}""")]
    [InlineData("priority", """{"priority":"high"}""")]
    [InlineData("category", """{"category":"bug_report"}""")]
    [InlineData("language", """{"language":"de"}""")]
    public async Task A_move_on_an_older_version_is_refused_with_the_ticket_as_it_is(string verb, string body)
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync();
        var kim = await baton.TeammateAsync("Kim");
        await kim.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/take-over", new { });
        var old = body.Insert(body.Length - 1, ",\"expected_version\":1");

        var refused = await kim.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/{verb}", old);
        refused.ExpectProblem(HttpStatusCode.Conflict, "ticket.changed", "expected_version");
        Assert.Equal("Kim", refused["current"].GetProperty("assigned_agent").GetString());

        var unmatched = await kim.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/{verb}", body, headers: ("If-Match", "\"1.2\""));
        unmatched.ExpectProblem(HttpStatusCode.PreconditionFailed, "ticket.changed");

        var tag = (await kim.ReadAsync($"/api/v1/tickets/{ticket.Id}")).Message.Headers.ETag!.ToString();
        (await kim.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/{verb}", body, headers: ("If-Match", tag))).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_language_said_by_a_person_is_marked_as_theirs_and_told_in_the_timeline()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync(wait: 20);
        var lena = await baton.TeammateAsync("Lena");
        async Task<(string?, bool)> StandsAsync()
        {
            var facts = (await lena.ReadAsync($"/api/v1/tickets/{ticket.Id}"))["metadata"];
            return (facts.GetProperty("language").GetString(), facts.GetProperty("language_is_given").GetBoolean());
        }

        Assert.Equal(("en", false), await StandsAsync());
        (await lena.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/language", new { language = "nl" })).Expect(HttpStatusCode.OK);

        Assert.Equal(("nl", true), await StandsAsync());
        var told = (await lena.ReadAsync($"/api/v1/tickets/{ticket.Id}/timeline"))["entries"].EnumerateArray()
            .Select(entry => entry.GetProperty("event")).Where(said => said.ValueKind is JsonValueKind.Object)
            .Select(said => said.GetProperty("text").GetString());
        Assert.Contains("Lena changed the language from English to Dutch", told);
    }

    [Fact]
    public async Task A_language_that_nobody_can_read_is_refused_with_those_that_can_be()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync();

        var refused = await baton.Admin.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/language", new { language = "xx" });

        refused.ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", "language");
        Assert.Contains("en, de, fr, es, pt, it, nl", refused.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_refused_with_where_the_names_are()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync();

        var refused = await baton.Admin.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/assign", new { teammate = "Nobody At All" });

        refused.ExpectProblem(HttpStatusCode.BadRequest, "teammate.unknown", "teammate");
        Assert.Contains("/api/v1/teammates", refused.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_are_light_and_say_where_a_ticket_stands()
    {
        var baton = await batons.GetAsync();
        var customer = $"cust_{Guid.NewGuid():N}";
        var ticket = await baton.OpenTicketAsync(customer: customer);
        var kim = await baton.TeammateAsync("Kim");
        await kim.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/take-over", new { });
        await kim.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/replies", new { message = "Which **mail** do you use?" });

        var row = (await kim.ReadAsync($"/api/v1/tickets/rows?customer_id={customer}")).Expect(HttpStatusCode.OK)["items"][0];

        Assert.Equal("waiting", row.GetProperty("state").GetString());
        Assert.Equal("Which mail do you use?", row.GetProperty("preview").GetString());
        Assert.Equal("teammate", row.GetProperty("preview_by").GetString());
        Assert.False(row.TryGetProperty("description", out _));
    }

    [Theory]
    [InlineData("status=lost", "status")]
    [InlineData("priority=soon", "priority")]
    [InlineData("sort=best", "sort")]
    [InlineData("view=theirs", "view")]
    [InlineData("cursor=abc", "cursor")]
    [InlineData("limit=0", "limit")]
    public async Task An_unknown_word_is_named(string query, string field)
    {
        var baton = await batons.GetAsync();

        (await baton.Admin.ReadAsync($"/api/v1/tickets/rows?{query}")).ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", field);
        (await baton.Admin.ReadAsync($"/api/v1/tickets?{query}")).ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", field);
    }

    [Fact]
    public async Task Several_tickets_change_in_one_request_and_back_in_another()
    {
        var baton = await batons.GetAsync();
        var kim = await baton.TeammateAsync("Kim");
        var tickets = new[] { await baton.OpenTicketAsync(wait: 20), await baton.OpenTicketAsync(wait: 20) };
        var changes = tickets.Select(ticket => new { id = ticket.Id, change = new { action = "set_category", value = "bug_report" } });

        var done = (await kim.SendAsync("POST", "/api/v1/tickets/bulk", new { changes })).Expect(HttpStatusCode.OK)["results"];
        var undo = done.EnumerateArray().Select(result => result.GetProperty("undo"));
        var undone = (await kim.SendAsync("POST", "/api/v1/tickets/bulk", new { changes = undo })).Expect(HttpStatusCode.OK)["results"];

        Assert.All(undone.EnumerateArray(), result => Assert.Equal("done", result.GetProperty("outcome").GetString()));
        Assert.Equal("account_management", (await kim.ReadAsync($"/api/v1/tickets/{tickets[0].Id}")).Text("category"));
    }

    [Fact]
    public async Task No_changes_and_the_same_ticket_twice_are_refused()
    {
        var baton = await batons.GetAsync();
        var change = new { id = Guid.NewGuid(), change = new { action = "take_over" } };

        (await baton.Admin.SendAsync("POST", "/api/v1/tickets/bulk", new { changes = Array.Empty<object>() })).Expect(HttpStatusCode.BadRequest);
        (await baton.Admin.SendAsync("POST", "/api/v1/tickets/bulk", new { changes = new[] { change, change } }))
            .ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", "changes");
    }

    [Fact]
    public async Task A_view_is_saved_renamed_and_deleted()
    {
        var baton = await batons.GetAsync();
        var query = new { status = new[] { "escalated" }, sort = "oldest_waiting" };
        var added = (await baton.Admin.SendAsync("POST", "/api/v1/views", new { name = "Hot", query })).Expect(HttpStatusCode.Created);
        var path = $"/api/v1/views/{added.Text("id")}";

        (await baton.Admin.SendAsync("PUT", path, new { name = "Very hot", query, is_shared = true })).Expect(HttpStatusCode.OK);
        Assert.Contains("Very hot", (await baton.Admin.ReadAsync("/api/v1/views")).Body, StringComparison.Ordinal);
        (await baton.Admin.ReadAsync($"/api/v1/tickets/rows?view={added.Text("id")}")).Expect(HttpStatusCode.OK);
        (await baton.Admin.SendAsync("DELETE", path)).Expect(HttpStatusCode.NoContent);
        (await baton.Admin.SendAsync("DELETE", path)).ExpectProblem(HttpStatusCode.NotFound, "view.not_found");
    }

    [Fact]
    public async Task The_feed_says_which_version_a_ticket_has_now()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync();
        await baton.Admin.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/priority", new { priority = "urgent" });

        using var feed = await EventStream.OpenAsync(baton.Admin);
        var changed = (await feed.UntilAsync(one => one.Kind == "ticket.priority_changed" && one.Data.Contains(ticket.Id, StringComparison.Ordinal)))[^1];

        Assert.Contains("\"version\":", changed.Data, StringComparison.Ordinal);
        Assert.DoesNotContain("\"version\":0", changed.Data, StringComparison.Ordinal);
    }
}
