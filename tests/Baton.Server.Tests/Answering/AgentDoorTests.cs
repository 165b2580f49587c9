using System.Net;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Answering;

/// <summary>The doors to agents, autonomy, runs and suggestions: right input works, wrong input is named.</summary>
public sealed class AgentDoorTests
{
    private const string Hello = """{"author":"customer","text":"I forgot my password."}""";

    public static TheoryData<string, string, string, string> BadInput => new()
    {
        { "PUT", "/api/v1/agents/BillingAgent", """{"title":"Billing"}""", "expected_version" },
        { "PUT", "/api/v1/agents/BillingAgent", """{"expected_version":1}""", "title" },
        { "PUT", "/api/v1/agents/BillingAgent", """{"expected_version":1,"title":""}""", "title" },
        { "PUT", "/api/v1/agents/BillingAgent", """{"expected_version":1,"title":"Two\nlines"}""", "title" },
        { "PUT", "/api/v1/agents/BillingAgent", """{"expected_version":1,"title":"Billing","categories":["gardening"]}""", "categories[0]" },
        { "PUT", "/api/v1/agents/BillingAgent", """{"expected_version":1,"title":"Billing","instructions":"\u0000"}""", "instructions" },
        { "PUT", "/api/v1/agents/GeneralSupportAgent", """{"expected_version":1,"title":"Support","categories":[]}""", "categories" },
        { "POST", "/api/v1/agents", """{"name":"returns agent","title":"Returns"}""", "name" },
        { "POST", "/api/v1/agents", """{"name":"BillingAgent","title":"Billing"}""", "name" },
        { "PUT", "/api/v1/autonomy", """{"expected_version":1,"categories":[]}""", "categories" },
        { "PUT", "/api/v1/autonomy", """{"expected_version":1,"categories":[{"category":"bug_report","autonomy":"auto","threshold":1.2}]}""", "categories[0].threshold" },
        { "PUT", "/api/v1/autonomy", """{"expected_version":1,"categories":[{"category":"bug_report","autonomy":"wild","threshold":1}]}""", "categories[0].autonomy" },
        { "PUT", "/api/v1/autonomy", """{"expected_version":1,"categories":[{"category":"bug_report","autonomy":"auto"}]}""", "categories[0].threshold" },
        {
            "PUT", "/api/v1/autonomy",
            """{"expected_version":1,"categories":[{"category":"bug_report","autonomy":"auto","threshold":1},{"category":"bug_report","autonomy":"auto","threshold":0}]}""",
            "categories"
        },
        { "PUT", "/api/v1/company", """{"name":"Shop","languages":["en"],"hours":{"time_zone":"UTC","days":["mon"],"from":"08:00","to":"18:00"}}""", "expected_version" },
        { "PUT", "/api/v1/company", """{"expected_version":0,"languages":["en"],"hours":{"time_zone":"UTC","days":["mon"],"from":"08:00","to":"18:00"}}""", "name" },
        { "PUT", "/api/v1/company", """{"expected_version":0,"name":"","languages":["en"],"hours":{"time_zone":"UTC","days":["mon"],"from":"08:00","to":"18:00"}}""", "name" },
        { "PUT", "/api/v1/company", """{"expected_version":0,"name":"Shop","languages":[],"hours":{"time_zone":"UTC","days":["mon"],"from":"08:00","to":"18:00"}}""", "languages" },
        { "PUT", "/api/v1/company", """{"expected_version":0,"name":"Shop","languages":["xx"],"hours":{"time_zone":"UTC","days":["mon"],"from":"08:00","to":"18:00"}}""", "languages" },
        { "PUT", "/api/v1/company", """{"expected_version":0,"name":"Shop","languages":["en"]}""", "hours" },
        { "PUT", "/api/v1/company", """{"expected_version":0,"name":"Shop","languages":["en"],"hours":{"time_zone":"Mars/Olympus","days":["mon"],"from":"08:00","to":"18:00"}}""", "hours.time_zone" },
        { "PUT", "/api/v1/company", """{"expected_version":0,"name":"Shop","languages":["en"],"hours":{"time_zone":"UTC","days":["monday"],"from":"08:00","to":"18:00"}}""", "hours.days" },
        { "PUT", "/api/v1/company", """{"expected_version":0,"name":"Shop","languages":["en"],"hours":{"time_zone":"UTC","days":["mon"],"from":"18:00","to":"08:00"}}""", "hours" },
        { "POST", "/api/v1/agents/try", """{"messages":[]}""", "messages" },
        { "POST", "/api/v1/agents/try", """{"messages":[{"author":"agent","text":"Hello"}]}""", "messages" },
        { "POST", "/api/v1/agents/try", """{"messages":[{"author":"customer","text":""}]}""", "messages[0].text" },
        { "POST", "/api/v1/agents/try", $$"""{"agent":"NobodyAgent","messages":[{{Hello}}]}""", "agent" },
        { "POST", "/api/v1/agents/try", $$$"""{"messages":[{{{Hello}}}],"changes":{"autonomy":[{"category":"bug_report","autonomy":"auto","threshold":-1}]}}""", "changes.autonomy[0].threshold" },
    };

    [Fact]
    public async Task Whatever_is_wrong_is_refused_with_its_field_and_changes_nothing()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        foreach (var (method, path, body, field) in BadInput.Select(row => row.Data))
        {
            var reply = await baton.Admin.SendAsync(method, path, body);
            Assert.True((int)reply.Status is >= 400 and < 500, $"{method} {path} {body}: {reply.Body}");
            Assert.True(reply.Text("field") == field, $"{method} {path} {body}: {reply.Body}");
            reply.ExpectNoInsides();
        }

        Assert.Equal(1, (await baton.Admin.ReadAsync("/api/v1/autonomy"))["version"].GetInt32());
        Assert.All((await baton.Admin.ReadAsync("/api/v1/agents")).Json.EnumerateArray(), agent => Assert.Equal(1, agent.GetProperty("version").GetInt32()));
    }

    [Theory]
    [InlineData("GET", "/api/v1/agents/NobodyAgent", "agent.not_found")]
    [InlineData("GET", "/api/v1/agents/NobodyAgent/versions", "agent.not_found")]
    [InlineData("GET", "/api/v1/agents/NobodyAgent/figures", "agent.not_found")]
    [InlineData("DELETE", "/api/v1/agents/NobodyAgent", "agent.not_found")]
    [InlineData("POST", "/api/v1/agents/BillingAgent/versions/99/restore", "version.not_found")]
    [InlineData("POST", "/api/v1/autonomy/versions/99/restore", "version.not_found")]
    [InlineData("GET", "/api/v1/runs/018f0000-0000-7000-8000-000000000000", "run.not_found")]
    [InlineData("POST", "/api/v1/tickets/018f0000-0000-7000-8000-000000000000/suggestion", "ticket.not_found")]
    public async Task What_is_not_there_is_not_found(string method, string path, string code)
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        var reply = await baton.Admin.SendAsync(method, path, path.EndsWith("restore", StringComparison.Ordinal) ? """{"expected_version":1}""" : null);

        reply.ExpectProblem(HttpStatusCode.NotFound, code);
    }

    [Fact]
    public async Task A_lead_edits_sees_the_versions_and_brings_one_back()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        const string Agent = "/api/v1/agents/BillingAgent";
        var old = await baton.Admin.ReadAsync(Agent);

        var changed = (await baton.Admin.SendAsync("PUT", Agent, new
        {
            expected_version = 1,
            title = "Money agent",
            categories = new[] { "billing_inquiry" },
            knowledge = Array.Empty<string>(),
            instructions = "Be brief.",
        })).Expect(HttpStatusCode.OK);
        (await baton.Admin.SendAsync("PUT", Agent, new { expected_version = 1, title = "Late" }))
            .ExpectProblem(HttpStatusCode.Conflict, "agent.changed", "expected_version");
        var back = (await baton.Admin.SendAsync("POST", $"{Agent}/versions/1/restore", new { expected_version = 2 })).Expect(HttpStatusCode.OK);

        Assert.Equal("Money agent", changed.Text("title"));
        Assert.Equal(old.Text("instructions"), back.Text("instructions"));
        Assert.Equal([3, 2, 1], (await baton.Admin.ReadAsync($"{Agent}/versions")).Json.EnumerateArray().Select(version => version.GetProperty("number").GetInt32()));
    }

    [Fact]
    public async Task A_run_can_be_read_by_the_id_that_its_ticket_names()
    {
        await using var baton = await RunningBaton.StartAsync();
        var ticket = await baton.OpenTicketAsync(wait: 30);

        var runs = (await baton.Admin.ReadAsync($"/api/v1/tickets/{ticket.Id}/runs")).Json;
        var run = (await baton.Admin.ReadAsync($"/api/v1/runs/{runs[0].GetProperty("id").GetString()}")).Expect(HttpStatusCode.OK);

        Assert.Equal(ticket.Id, run.Text("ticket_id"));
        Assert.NotEmpty(run["trace"].GetProperty("found").EnumerateArray());
    }

    [Fact]
    public async Task A_suggestion_and_a_test_conversation_answer_over_the_wire()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var ticket = await baton.OpenTicketAsync();

        var suggestion = (await baton.Admin.SendAsync("POST", $"/api/v1/tickets/{ticket.Id}/suggestion")).Expect(HttpStatusCode.OK);
        var tried = (await baton.Admin.SendAsync("POST", "/api/v1/agents/try", $$"""{"customer_id":"cust_001","messages":[{{Hello}}]}""")).Expect(HttpStatusCode.OK);

        Assert.Equal("answered", suggestion.Text("outcome"));
        Assert.NotEmpty(suggestion.Text("body"));
        Assert.Equal("AccountManagerAgent", tried.Text("agent"));
        Assert.Equal("TriageAgent", tried["handoffs"][0].GetProperty("from").GetString());
    }
}
