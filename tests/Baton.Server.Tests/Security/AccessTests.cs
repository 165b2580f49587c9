using System.Net;
using Baton.Server.Tests.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Server.Tests.Security;

/// <summary>Every caller at every door. The doors come from the running server, so none can be forgotten.</summary>
public sealed class AccessTests
{
    [Fact]
    public async Task Every_door_lets_in_whom_it_should_and_nobody_else()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var ticket = await (await baton.OpenTicketAsync()).WithFileAsync(baton);
        var other = await baton.OpenTicketAsync(customer: "cust_002");
        var callers = new Dictionary<Caller, HttpClient>
        {
            [Caller.Nobody] = baton.Client(),
            [Caller.TokenOfThisTicket] = baton.Client(ticket.Token),
            [Caller.TokenOfAnotherTicket] = baton.Client(other.Token),
            [Caller.Service] = baton.Client(await baton.KeyAsync("service")),
            [Caller.Teammate] = baton.Client(await baton.KeyAsync("teammate")),
            [Caller.Admin] = baton.Admin,
        };
        foreach (var person in People)
            callers[person] = (await baton.PersonAsync(person.ToString()[..^"Person".Length].ToLowerInvariant())).Client;
        List<string> wrong = [];
        var strangers = 0;

        foreach (var door in DoorsOf(baton))
        {
            var rule = Doors.Rules.TryGetValue(door, out var access) ? access : (Access?)null;
            if (rule is null)
            {
                wrong.Add($"{door} has no line in {nameof(Doors)}");
                continue;
            }

            // Signing out is open to all, and would sign those out whom later doors are tried with.
            foreach (var (caller, client) in callers.Where(one => !IsSigningOut(door) || !People.Contains(one.Key)))
                await CheckAsync(door, caller, client, Expected(door, rule.Value, caller), ticket, wrong);

            // Wrong keys are counted by address; each of these comes from one of its own.
            var stranger = baton.Client("bk_wrong", $"127.0.1.{++strangers}");
            await CheckAsync(door, Caller.WrongKey, stranger, Expected(door, rule.Value, Caller.WrongKey), ticket, wrong);
        }

        Assert.True(wrong.Count is 0, string.Join(Environment.NewLine, wrong));
    }

    [Fact]
    public async Task Every_line_about_a_door_is_about_one_that_exists()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);

        Assert.Empty(Doors.Rules.Keys.Except(DoorsOf(baton)));
    }

    [Fact]
    public async Task A_door_that_nobody_thought_about_is_closed_and_is_noticed()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false, map: app => app.MapGet("/forgotten", () => "secret"));

        Assert.Contains("GET /forgotten", DoorsOf(baton).Except(Doors.Rules.Keys));
        (await baton.Client().ReadAsync("/forgotten")).ExpectProblem(HttpStatusCode.Unauthorized, "key.missing");
    }

    [Fact]
    public async Task A_ticket_token_opens_no_second_ticket()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var ticket = await baton.OpenTicketAsync();

        var reply = await baton.Client(ticket.Token).SendAsync(
            "POST", "/tickets/create", new { customer_id = "cust_002", subject = "Hello", description = "A question." });

        reply.ExpectProblem(HttpStatusCode.Forbidden, "key.required");
    }

    [Fact]
    public async Task Another_customers_ticket_looks_like_one_that_does_not_exist()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var ticket = await baton.OpenTicketAsync();
        var other = baton.Client((await baton.OpenTicketAsync(customer: "cust_002")).Token);

        var foreign = await other.ReadAsync($"/tickets/{ticket.Id}");
        var missing = await other.ReadAsync($"/tickets/{Guid.NewGuid()}");

        foreign.ExpectProblem(HttpStatusCode.NotFound, "ticket.not_found");
        missing.ExpectProblem(HttpStatusCode.NotFound, "ticket.not_found");
        Assert.Equal(missing.Fields, foreign.Fields);
    }

    [Fact]
    public async Task A_revoked_key_opens_nothing_any_more()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var made = await baton.Admin.SendAsync("POST", "/api/v1/keys", new { name = "Mara", role = "teammate" });
        var mara = baton.Client(made.Text("secret"));
        (await mara.ReadAsync("/api/v1/agents")).Expect(HttpStatusCode.OK);

        (await baton.Admin.SendAsync("DELETE", $"/api/v1/keys/{made.Text("id")}")).Expect(HttpStatusCode.NoContent);

        (await mara.ReadAsync("/api/v1/agents")).ExpectProblem(HttpStatusCode.Unauthorized, "key.missing");
    }

    [Fact]
    public async Task A_token_in_the_address_opens_nothing_but_a_socket()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var ticket = await baton.OpenTicketAsync();

        var reply = await baton.Client().ReadAsync($"/tickets/{ticket.Id}?token={ticket.Token}");

        reply.ExpectProblem(HttpStatusCode.Unauthorized, "key.missing");
    }

    private static IEnumerable<string> DoorsOf(RunningBaton baton) =>
        from endpoint in baton.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods
        from method in methods is { Count: > 0 } ? methods : ["*"]
        select $"{method} /{endpoint.RoutePattern.RawText!.TrimStart('/')}";

    private static readonly Caller[] People = [Caller.ViewerPerson, Caller.TeammatePerson, Caller.LeadPerson, Caller.AdminPerson];

    private static bool IsSigningOut(string door) => door is "DELETE /api/v1/session/";

    /// <summary>What this caller must get: the status of the refusal, or null where the door itself lets them pass.</summary>
    private static HttpStatusCode? Expected(string door, Access access, Caller caller) => (access, caller) switch
    {
        (Access.Open, _) => null,
        (Access.Visitor, _) => HttpStatusCode.Unauthorized,
        (Access.SignedIn, _) => People.Contains(caller) ? null : HttpStatusCode.Unauthorized,
        (_, Caller.Nobody or Caller.WrongKey) => HttpStatusCode.Unauthorized,
        (Access.Person, Caller.Teammate or Caller.Admin) => HttpStatusCode.Forbidden,
        (Access.Person, _) when People.Contains(caller) => null,
        (_, Caller.Admin or Caller.AdminPerson) => null,
        (Access.Ticket, Caller.TokenOfAnotherTicket) => HttpStatusCode.NotFound,
        (Access.Ticket, Caller.ViewerPerson) when !door.StartsWith("GET ", StringComparison.Ordinal) => HttpStatusCode.Forbidden,
        (Access.Ticket, _) => null,
        (Access.AnyKey, Caller.Service or Caller.Teammate or Caller.TeammatePerson or Caller.LeadPerson) => null,
        (Access.Read, Caller.Teammate) => null,
        (Access.Read, _) when People.Contains(caller) => null,
        (Access.Team, Caller.Teammate or Caller.TeammatePerson or Caller.LeadPerson) => null,
        (Access.Lead, Caller.LeadPerson) => null,
        _ => HttpStatusCode.Forbidden,
    };

    private static async Task CheckAsync(
        string door, Caller caller, HttpClient client, HttpStatusCode? refusal, GivenTicket ticket, List<string> wrong)
    {
        var (method, path) = (door.Split(' ')[0].Replace("*", "GET", StringComparison.Ordinal), door.Split(' ')[1]);

        // Ids exist where reading is checked; what changes something gets an empty body, so that it is let in and does nothing.
        path = path.Replace("{documentName}", "v1", StringComparison.Ordinal).Replace("{key}", "kb_001", StringComparison.Ordinal)
            .Replace("{macroId}", Guid.NewGuid().ToString(), StringComparison.Ordinal)
            .Replace("{attachmentId}", ticket.File, StringComparison.Ordinal).Replace("{ticketId}", ticket.Id, StringComparison.Ordinal)
            .Replace("{token}", "unknown", StringComparison.Ordinal).Replace("{sessionId}", Guid.NewGuid().ToString(), StringComparison.Ordinal)
            .Replace("{id}", path.Contains("tickets", StringComparison.Ordinal) ? ticket.Id : Guid.NewGuid().ToString(), StringComparison.Ordinal);
        using var request = new HttpRequestMessage(new HttpMethod(method), path + "?wait=0");
        if (path is "/metrics")
            request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        if (method is "POST" or "PUT")
            request.Content = new StringContent(Body(door), System.Text.Encoding.UTF8, "application/json");

        // Headers are enough: the feed of events never ends.
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        var isRefused = response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
            || (door.StartsWith("* /ws", StringComparison.Ordinal) || door.Contains(" /tickets/{id}", StringComparison.Ordinal))
            && response.StatusCode is HttpStatusCode.NotFound;
        if (refusal is null ? isRefused : response.StatusCode != refusal)
            wrong.Add($"{door} gave {caller} {(int)response.StatusCode} instead of {(refusal is null ? "letting them in" : (int)refusal)}");
        if ((int)response.StatusCode >= 500)
            wrong.Add($"{door} failed for {caller} with {(int)response.StatusCode}");
    }

    private static string Body(string door) =>
        door.EndsWith("/messages", StringComparison.Ordinal) ? """{"message":"Hello"}"""
        : door.EndsWith("/rating", StringComparison.Ordinal) ? """{"score":5}"""
        : door.EndsWith("/widget/tickets", StringComparison.Ordinal) ? """{"message":"Hello","id":"1"}"""
        : door.EndsWith("/create", StringComparison.Ordinal) ? """{"customer_id":"cust_001","subject":"Hello","description":"A question."}"""
        : "{}";

    private enum Caller
    {
        Nobody,
        WrongKey,
        TokenOfThisTicket,
        TokenOfAnotherTicket,
        Service,
        Teammate,
        Admin,
        ViewerPerson,
        TeammatePerson,
        LeadPerson,
        AdminPerson,
    }
}
