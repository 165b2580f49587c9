using System.Net;
using System.Text.Json;
using Baton.Server.Tests.Running;

namespace Baton.Server.Tests.Durability;

/// <summary>
/// Opens tickets and writes again, one request after the other. A request without an answer is sent once more, with the
/// same key, when the server is back; so the customer always knows in the end what was accepted.
/// </summary>
internal sealed class PersistentCustomer(int number, int seed, FrontDoor door, Ledger ledger)
{
    private const int MostFurtherMessages = 3;

    private static readonly (string Category, string Words)[] Concerns =
    [
        ("account_management", "I forgot my password and the reset mail does not arrive."),
        ("billing_inquiry", "How do I download the invoice of last month?"),
        ("technical_issue", "Our webhook deliveries fail since this morning, how can I verify the signature?"),
        ("general_inquiry", "Which plan has the route planning, and what does it cost?"),
        ("technical_issue", "It is broken."),
        ("billing_inquiry", "I want a refund for the last two months."),
    ];

    private readonly Random random = new(seed * 1000 + number);
    private int life = 1;
    private int written;

    /// <summary>Goes on until <paramref name="closing"/>; what was begun then is finished.</summary>
    public async Task WriteAsync(CancellationToken closing, CancellationToken cancellationToken)
    {
        while (!closing.IsCancellationRequested)
        {
            var ticketId = await OpenAsync(cancellationToken);
            for (var left = random.Next(MostFurtherMessages + 1); left > 0; left--)
                await WriteAgainAsync(ticketId, cancellationToken);
        }
    }

    private async Task<Guid> OpenAsync(CancellationToken cancellationToken)
    {
        var (mark, (category, words)) = (NextMark(), Concerns[random.Next(Concerns.Length)]);
        var request = new
        {
            customer_id = $"cust_{random.Next(1, 13):D3}",
            subject = words,
            description = $"{words} {mark}",
            category,
            priority = "medium",
        };
        var reply = await SendAsync($"/tickets/create?wait={Wait()}", request, mark, HttpStatusCode.Created, cancellationToken);
        var ticketId = reply["ticket_id"].GetGuid();
        ledger.Add(new Accepted(ticketId, mark, OpenedTicket: true));
        if (reply["processing_result"] is { ValueKind: JsonValueKind.Object } result
            && result.GetProperty("specialist_response") is { ValueKind: JsonValueKind.Object } answer)
        {
            Hear(ticketId, answer.GetProperty("response"));
        }

        if (random.Next(5) is 0)
        {
            ledger.CountRepeated();
            var again = await SendAsync("/tickets/create?wait=0", request, mark, HttpStatusCode.Created, cancellationToken);
            Assert.Equal(ticketId, again["ticket_id"].GetGuid());
        }

        return ticketId;
    }

    private async Task WriteAgainAsync(Guid ticketId, CancellationToken cancellationToken)
    {
        var mark = NextMark();
        var request = new { message = $"{Concerns[random.Next(Concerns.Length)].Words} {mark}" };
        var reply = await SendAsync(
            $"/tickets/{ticketId}/messages?wait={Wait()}", request, mark, HttpStatusCode.OK, cancellationToken);
        ledger.Add(new Accepted(ticketId, mark, OpenedTicket: false));
        Hear(ticketId, reply["response"]);
    }

    private async Task<Reply> SendAsync(
        string path, object request, string key, HttpStatusCode expected, CancellationToken cancellationToken)
    {
        while (true)
        {
            var client = await door.InLifeAsync(life, cancellationToken);
            try
            {
                var reply = await client.SendAsync("POST", path, request, headers: ("Idempotency-Key", key));
                return reply.Expect(expected);
            }
            catch (Exception failure) when (failure is HttpRequestException or IOException)
            {
                // One that found nobody to take it proves nothing and is not counted.
                if (failure is not HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError })
                    ledger.CountUnanswered();
                life++;
            }
        }
    }

    private void Hear(Guid ticketId, JsonElement reply)
    {
        if (reply.ValueKind is JsonValueKind.String && reply.GetString() is { Length: > 0 } words)
            ledger.AddReply(ticketId, words);
    }

    /// <summary>Half of the requests do not wait for the agents.</summary>
    private int Wait() => random.Next(2) * 5;

    private string NextMark() => $"[{number}-{++written}]";
}
