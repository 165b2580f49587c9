using System.Net;
using System.Text.Json;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Tickets;

/// <summary>Macros fill words in for a ticket and move it in the same step that sends them.</summary>
public sealed class MacroTests(SharedBatons batons)
{
    [Fact]
    public async Task A_macro_is_filled_in_for_the_ticket_and_says_what_it_does()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync(customer: "cust_001");
        var mara = await baton.TeammateAsync("Mara Miller");
        var made = (await mara.SendAsync("POST", "/api/v1/macros", new
        {
            name = "Greeting",
            text = "Hi {{customer.first_name}}, this is {{ teammate.first_name }} about #{{ticket.number}} ({{order.id}}).",
            actions = new[] { new { action = "set_priority", value = "high" } },
        })).Expect(HttpStatusCode.Created);

        var preview = (await mara.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/macros/{made.Text("id")}/preview", new { })).Expect(HttpStatusCode.OK);

        var number = (await mara.ReadAsync($"/api/v1/tickets/{ticket.Id}"))["metadata"].GetProperty("number").GetInt32();
        Assert.Equal($"Hi John, this is Mara about #{number} ({{{{order.id}}}}).", preview.Text("text"));
        Assert.Equal("Set priority to high", preview["actions_in_words"][0].GetString());
        Assert.Equal("{{order.id}}", preview["unknown"][0].GetString());
    }

    [Fact]
    public async Task What_a_macro_does_happens_with_the_words_or_not_at_all()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync(wait: 20);
        object[] actions = [new { action = "set_priority", value = "urgent" }, new { action = "set_status", value = "resolved" }];

        var stale = await baton.Admin.SendAsync(
            "POST", $"/api/v1/tickets/{ticket.Id}/replies", new { message = "Done.", expected_version = 1, actions });
        stale.ExpectProblem(HttpStatusCode.Conflict, "ticket.changed");
        Assert.Equal("medium", (await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket.Id}")).Text("priority"));

        (await baton.Admin.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/replies", new { message = "Done.", actions })).Expect(HttpStatusCode.OK);
        var after = await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket.Id}");
        Assert.Equal(("urgent", "resolved"), (after.Text("priority"), after.Text("status")));
    }

    [Theory]
    [InlineData("set_status", "new")]
    [InlineData("set_status", "nonsense")]
    [InlineData("set_priority", "very")]
    [InlineData("hand_back", null)]
    public async Task What_does_not_fit_is_refused_when_it_is_written_and_when_it_is_sent(string action, string? value)
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync();
        object[] actions = [new { action, value }];

        (await baton.Admin.SendAsync("POST", "/api/v1/macros", new { name = $"Wrong {action} {value}", actions }))
            .ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", "actions");
        (await baton.Admin.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/replies", new { message = "Hello.", actions }))
            .ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", "actions");
    }

    [Fact]
    public async Task Own_macros_are_seen_by_nobody_else_and_shared_ones_by_all()
    {
        var baton = await batons.GetAsync();
        var (kim, lou) = (await baton.TeammateAsync("Kim of macros"), await baton.TeammateAsync("Lou of macros"));
        var own = (await kim.SendAsync("POST", "/api/v1/macros", new { name = "Only mine", text = "Hello" })).Expect(HttpStatusCode.Created);
        var shared = (await baton.Admin.SendAsync("POST", "/api/v1/macros", new { name = "For all", text = "Hello", shared = true })).Expect(HttpStatusCode.Created);

        var names = (await lou.ReadAsync("/api/v1/macros")).Json.EnumerateArray().Select(macro => macro.GetProperty("name").GetString()).ToList();

        Assert.Contains("For all", names);
        Assert.Contains("Ask for a screenshot", names);
        Assert.DoesNotContain("Only mine", names);
        (await lou.SendAsync("DELETE", $"/api/v1/macros/{own.Text("id")}")).ExpectProblem(HttpStatusCode.NotFound, "macro.not_found");
        (await baton.Admin.SendAsync("POST", "/api/v1/macros", new { name = "For all", shared = true }))
            .ExpectProblem(HttpStatusCode.Conflict, "macro.name_taken", "name");
        (await baton.Admin.SendAsync("PUT", $"/api/v1/macros/{shared.Text("id")}", new { name = "For all", text = "Hi", expected_version = 7 }))
            .ExpectProblem(HttpStatusCode.Conflict, "macro.changed", "expected_version");
    }

    [Fact]
    public async Task Who_gives_a_ticket_back_tells_the_agents_and_only_them()
    {
        var baton = await batons.GetAsync();
        var ticket = await baton.OpenTicketAsync();
        await baton.Admin.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/take-over", new { });
        await baton.Admin.SendAsync("POST", $"/tickets/{ticket.Id}/messages?wait=0", new { message = "Still nothing." });
        using var chat = await Chat.OpenAsync(baton, ticket.Id, ticket.Token, (await baton.Admin.ReadAsync($"/tickets/{ticket.Id}"))["metadata"].GetProperty("sequence").GetInt32());

        (await baton.Admin.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/hand-back", new { reason = "They have no access to the old mailbox." })).Expect(HttpStatusCode.OK);

        var frames = await chat.UntilAsync("agent_response");
        Assert.DoesNotContain(frames, frame => frame.ToString().Contains("old mailbox", StringComparison.Ordinal) && frame.GetProperty("type").GetString() != "agent_response");
        var runs = (await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket.Id}/runs")).Json.EnumerateArray().ToList();
        Assert.Contains("read_instruction", runs[^1].GetProperty("trace").ToString() + runs[0].GetProperty("trace"), StringComparison.Ordinal);
        var note = (await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket.Id}/messages")).Json.EnumerateArray()
            .Single(message => message.GetProperty("visibility").GetString() == "note");
        Assert.Equal("They have no access to the old mailbox.", note.GetProperty("body").GetString());
    }
}
