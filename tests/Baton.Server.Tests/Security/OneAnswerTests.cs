using System.Net;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Security;

/// <summary>Whoever asks about a ticket gets the same answer at every door: REST, feed, chat and search.</summary>
public sealed class OneAnswerTests
{
    [Fact]
    public async Task Rest_feed_chat_and_search_agree_about_every_caller()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var ticket = await baton.OpenTicketAsync();
        var other = await baton.OpenTicketAsync(customer: "cust_002");
        List<string> wrong = [];

        foreach (var (who, client, token, reads, writes, inside) in await CallersAsync(baton, ticket, other))
        {
            Check(who, "REST", reads, await StatusAsync(client, $"/tickets/{ticket.Id}"));
            Check(who, "inside", inside, await StatusAsync(client, $"/api/v1/tickets/{ticket.Id}/timeline"));
            Check(who, "search", inside, await StatusAsync(client, "/api/v1/tickets/rows"));
            Check(who, "feed", inside, await StatusAsync(client, "/api/v1/events"));
            Check(who, "write", writes, await WriteAsync(client, ticket.Id));
            if (token is not null)
                Check(who, "chat", writes, await ChatAsync(baton, ticket.Id, token));
        }

        Assert.True(wrong.Count is 0, string.Join(Environment.NewLine, wrong));

        void Check(string who, string door, bool expected, HttpStatusCode status)
        {
            var isIn = status is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound);
            if (isIn != expected)
                wrong.Add($"{who} at {door}: {(int)status}, expected {(expected ? "to be let in" : "a refusal")}");
        }
    }

    [Fact]
    public async Task What_people_did_is_told_to_admins_alone()
    {
        await using var baton = await RunningBaton.StartAsync(isWorker: false);
        var lead = await baton.PersonAsync("lead");
        var admin = await baton.PersonAsync("admin");
        await baton.OpenTicketAsync();

        using var seen = await EventStream.OpenAsync(lead.Client);
        using var all = await EventStream.OpenAsync(admin.Client);

        Assert.DoesNotContain(await seen.UntilAsync(one => one.Kind is "ticket.opened"), one => one.Kind is "sign_in.succeeded");
        Assert.Contains(await all.UntilAsync(one => one.Kind is "ticket.opened"), one => one.Kind is "sign_in.succeeded");
    }

    private static async Task<List<(string Who, HttpClient Client, string? Token, bool Reads, bool Writes, bool Inside)>> CallersAsync(
        RunningBaton baton, GivenTicket ticket, GivenTicket other)
    {
        List<(string, HttpClient, string?, bool, bool, bool)> callers =
        [
            ("nobody", baton.Client(), "", false, false, false),
            ("the ticket's customer", baton.Client(ticket.Token), ticket.Token, true, true, false),
            ("another customer", baton.Client(other.Token), other.Token, false, false, false),
            ("the admin key", baton.Admin, baton.AdminKey, true, true, true),
        ];
        foreach (var (role, writes) in new[] { ("viewer", false), ("teammate", true), ("lead", true), ("admin", true) })
            callers.Add(($"a {role}", (await baton.PersonAsync(role)).Client, null, true, writes, true));
        foreach (var (scope, reads, writes, inside) in new[]
        {
            ("tickets:open", true, true, false), ("tickets:read", true, false, true), ("tickets:write", true, true, true),
            ("knowledge:read", false, false, false), ("knowledge:write", false, false, false), ("insights:read", false, false, false),
            ("admin", true, true, true),
        })
        {
            var key = (await baton.Admin.SendAsync("POST", "/api/v1/keys", new { name = scope, scopes = new[] { scope } })).Text("secret");
            callers.Add(($"a key for {scope}", baton.Client(key), key, reads, writes, inside));
        }

        return callers;
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static async Task<HttpStatusCode> WriteAsync(HttpClient client, string ticket) =>
        (await client.SendAsync("POST", $"/tickets/{ticket}/messages?wait=0", new { message = "Hello" })).Status;

    private static async Task<HttpStatusCode> ChatAsync(RunningBaton baton, string ticket, string token)
    {
        try
        {
            using var chat = await Chat.OpenAsync(baton, ticket, token);
            return HttpStatusCode.SwitchingProtocols;
        }
        catch (HttpRequestException refused) when (refused.StatusCode is { } status)
        {
            return status;
        }
    }
}
