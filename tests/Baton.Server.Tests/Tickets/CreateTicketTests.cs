using System.Net;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Tickets;

public sealed class CreateTicketTests(SharedBatons batons)
{
    private static readonly string[] ResponseFields =
        ["agent_name", "response", "confidence", "actions_taken", "escalation_needed", "next_steps", "metadata"];

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Creating_a_ticket_waits_for_what_the_agents_make_of_it(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);

        var created = await baton.Admin.SendAsync("POST", "/tickets/create", ForgottenPassword());

        created.Expect(HttpStatusCode.Created);
        Assert.Equal(["ticket_id", "status", "processing_result", "ticket_token"], created.Fields);
        Assert.Equal("created", created.Text("status"));
        Assert.Equal($"/tickets/{created.Text("ticket_id")}", created.Message.Headers.Location?.OriginalString);
        var result = created["processing_result"];
        Assert.Equal(
            ["ticket_id", "triage_response", "specialist_response", "final_status", "processing_time", "next_actions"], result.FieldNames());
        Assert.Equal(created.Text("ticket_id"), result.GetProperty("ticket_id").GetString());
        Assert.Equal("pending_customer", result.GetProperty("final_status").GetString());
        Assert.InRange(result.GetProperty("processing_time").GetDouble(), 0, 20);
    }

    [Fact]
    public async Task Triage_says_category_priority_agent_and_articles()
    {
        var baton = await batons.GetAsync();

        var created = await baton.Admin.SendAsync("POST", "/tickets/create", ForgottenPassword());

        var triage = created["processing_result"].GetProperty("triage_response");
        Assert.Equal(ResponseFields, triage.FieldNames());
        Assert.Equal("TriageAgent", triage.GetProperty("agent_name").GetString());
        Assert.InRange(triage.GetProperty("confidence").GetDouble(), 0, 1);
        Assert.False(triage.GetProperty("escalation_needed").GetBoolean());
        var metadata = triage.GetProperty("metadata");
        Assert.Superset(
            new HashSet<string> { "category", "priority", "assigned_agent", "auto_resolvable", "knowledge_articles" },
            metadata.FieldNames().ToHashSet());
        Assert.Equal("account_management", metadata.GetProperty("category").GetString());
        Assert.Equal("medium", metadata.GetProperty("priority").GetString());
        Assert.Equal("AccountManagerAgent", metadata.GetProperty("assigned_agent").GetString());
        Assert.True(metadata.GetProperty("auto_resolvable").GetBoolean());
        Assert.Contains("kb_001", metadata.GetProperty("knowledge_articles").EnumerateArray().Select(article => article.GetString()));
    }

    [Fact]
    public async Task The_specialist_answers_with_sources()
    {
        var baton = await batons.GetAsync();

        var created = await baton.Admin.SendAsync("POST", "/tickets/create", ForgottenPassword());

        var specialist = created["processing_result"].GetProperty("specialist_response");
        Assert.Equal(ResponseFields, specialist.FieldNames());
        Assert.Equal("AccountManagerAgent", specialist.GetProperty("agent_name").GetString());
        Assert.NotEmpty(specialist.GetProperty("response").GetString()!);
        Assert.NotEmpty(specialist.GetProperty("actions_taken").EnumerateArray());
        Assert.NotEmpty(specialist.GetProperty("next_steps").EnumerateArray());
        Assert.Contains("kb_001", specialist.GetProperty("metadata").GetProperty("citations").EnumerateArray().Select(article => article.GetString()));
    }

    [Fact]
    public async Task A_technical_answer_says_how_complex_it_is_and_which_articles_it_used()
    {
        var baton = await batons.GetAsync();
        var request = new
        {
            customer_id = RunningBaton.NewCustomer(),
            subject = "API returns 401",
            description = "Our API calls return 401 although the API key did not change. How do I rotate the key?",
            category = "technical_issue",
        };

        var created = await baton.Admin.SendAsync("POST", "/tickets/create", request);

        var metadata = created.Expect(HttpStatusCode.Created)["processing_result"].GetProperty("specialist_response").GetProperty("metadata");
        Assert.Matches("^(low|medium|high)$", metadata.GetProperty("complexity").GetString());
        Assert.NotEmpty(metadata.GetProperty("technical_articles").EnumerateArray());
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Without_waiting_the_result_is_null_and_the_ticket_exists(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);

        var created = await baton.Admin.SendAsync("POST", "/tickets/create?wait=0", ForgottenPassword());

        Assert.Equal(System.Text.Json.JsonValueKind.Null, created.Expect(HttpStatusCode.Created)["processing_result"].ValueKind);
        (await baton.Admin.ReadAsync($"/tickets/{created.Text("ticket_id")}")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task When_the_time_runs_out_the_result_says_that_work_goes_on()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        var created = await baton.Admin.SendAsync("POST", "/tickets/create?wait=1", ForgottenPassword());

        var result = created.Expect(HttpStatusCode.Created)["processing_result"];
        Assert.Equal("in_progress", result.GetProperty("final_status").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, result.GetProperty("specialist_response").ValueKind);
        Assert.NotEmpty(result.GetProperty("next_actions").EnumerateArray());
    }

    [Fact]
    public async Task An_unknown_customer_is_taken_in()
    {
        var baton = await batons.GetAsync();

        var created = await baton.Admin.SendAsync(
            "POST", "/tickets/create?wait=0", new { customer_id = "stranger-77", subject = "Hello", description = "Where are you located?" });

        var ticket = await baton.Admin.ReadAsync($"/tickets/{created.Expect(HttpStatusCode.Created).Text("ticket_id")}");
        Assert.Equal("stranger-77", ticket.Text("customer_id"));
    }

    private static object ForgottenPassword() => new
    {
        customer_id = RunningBaton.NewCustomer(),
        subject = "Cannot sign in",
        description = "I forgot my password and the reset mail does not arrive.",
        category = "account_management",
        priority = "medium",
    };
}
