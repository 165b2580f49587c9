using System.Net;
using System.Text.Json;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Tickets;

/// <summary>A client that does not know whether its request arrived sends it again and changes nothing by it.</summary>
public sealed class IdempotencyTests(SharedBatons batons)
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task The_same_request_twice_opens_one_ticket_and_gives_its_token_once(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);
        var customer = NewCustomer();
        var key = Guid.NewGuid().ToString();

        var first = await OpenAsync(baton.Admin, customer, key);
        var second = await OpenAsync(baton.Admin, customer, key);

        Assert.Equal(first.Expect(HttpStatusCode.Created).Text("ticket_id"), second.Expect(HttpStatusCode.Created).Text("ticket_id"));
        Assert.StartsWith("bt_", first.Text("ticket_token"), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, second["ticket_token"].ValueKind);
        Assert.Equal(1, await TicketsOfAsync(baton, customer));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task The_same_request_eight_times_at_once_opens_one_ticket(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);
        var customer = NewCustomer();
        var key = Guid.NewGuid().ToString();

        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => OpenAsync(baton.Admin, customer, key)));

        Assert.All(replies, reply => reply.Expect(HttpStatusCode.Created));
        Assert.Single(replies.Select(reply => reply.Text("ticket_id")).Distinct());
        Assert.Single(replies, reply => reply["ticket_token"].ValueKind is JsonValueKind.String);
        Assert.Equal(1, await TicketsOfAsync(baton, customer));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task The_same_key_with_another_body_is_refused(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);
        var key = Guid.NewGuid().ToString();
        (await OpenAsync(baton.Admin, NewCustomer(), key)).Expect(HttpStatusCode.Created);

        var other = await OpenAsync(baton.Admin, NewCustomer(), key);

        other.ExpectProblem(HttpStatusCode.Conflict, "idempotency.mismatch", "Idempotency-Key");
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_key_may_have_200_characters(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);
        var customer = NewCustomer();
        var key = Guid.NewGuid().ToString("N").PadRight(200, 'k');
        var longNamed = baton.Client(await baton.KeyAsync("service", new string('n', 100)));

        var first = await OpenAsync(longNamed, customer, key);
        var second = await OpenAsync(longNamed, customer, key);

        Assert.Equal(first.Expect(HttpStatusCode.Created).Text("ticket_id"), second.Expect(HttpStatusCode.Created).Text("ticket_id"));
        (await OpenAsync(longNamed, customer, key + "k")).ExpectProblem(HttpStatusCode.BadRequest, "input.invalid", "Idempotency-Key");
    }

    [Fact]
    public async Task Two_senders_may_use_the_same_key()
    {
        var baton = await batons.GetAsync();
        var customer = NewCustomer();
        var shop = baton.Client(await baton.KeyAsync("service", "shop"));

        var first = await OpenAsync(baton.Admin, customer, "order-1");
        var second = await OpenAsync(shop, customer, "order-1");

        Assert.NotEqual(first.Text("ticket_id"), second.Expect(HttpStatusCode.Created).Text("ticket_id"));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task The_same_message_twice_is_added_once(DatabaseKind kind)
    {
        var baton = await batons.GetAsync(kind);
        var ticket = await baton.OpenTicketAsync();
        var other = await baton.OpenTicketAsync();

        foreach (var id in new[] { ticket.Id, ticket.Id, other.Id })
            (await SayAsync(baton.Admin, id, "Are you there?", "m-1")).Expect(HttpStatusCode.OK);

        Assert.Equal(1, await TimesSaidAsync(baton, ticket.Id, "Are you there?"));
        Assert.Equal(1, await TimesSaidAsync(baton, other.Id, "Are you there?"));
        (await SayAsync(baton.Admin, ticket.Id, "Something else", "m-1")).ExpectProblem(HttpStatusCode.Conflict, "idempotency.mismatch");
    }

    private static string NewCustomer() => $"twice-{Guid.NewGuid():N}";

    private static Task<Reply> OpenAsync(HttpClient client, string customer, string key) => client.SendAsync(
        "POST", "/tickets/create?wait=0", new { customer_id = customer, subject = "Hello", description = "A question." },
        headers: ("Idempotency-Key", key));

    private static Task<Reply> SayAsync(HttpClient client, string id, string text, string key) => client.SendAsync(
        "POST", $"/tickets/{id}/messages?wait=0", new { message = text }, headers: ("Idempotency-Key", key));

    private static async Task<int> TicketsOfAsync(RunningBaton baton, string customer) =>
        (await baton.Admin.ReadAsync($"/api/v1/tickets?customer_id={customer}"))["items"].GetArrayLength();

    private static async Task<int> TimesSaidAsync(RunningBaton baton, string id, string text) =>
        (await baton.Admin.ReadAsync($"/tickets/{id}/messages")).Json.EnumerateArray()
            .Count(message => message.GetProperty("body").GetString() == text);
}
