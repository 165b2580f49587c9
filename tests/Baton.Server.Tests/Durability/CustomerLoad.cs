using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Baton.Server.Tests.Durability;

/// <summary>
/// Customers who open tickets and write again, all at once. Each request has an idempotency key and is repeated until it
/// is acknowledged, over any number of crashes, as a careful client does. What was acknowledged must exist exactly once.
/// </summary>
internal sealed class CustomerLoad(HttpClient client)
{
    private static readonly string[] Concerns =
    [
        "I forgot my password and the reset mail does not arrive.",
        "Our production integration returns 401 errors since yesterday.",
        "There is an unexpected charge on my last invoice.",
        "Please let me talk to a person about my account.",
    ];

    private int opened;

    /// <summary>Ticket id by the text of its first message.</summary>
    public ConcurrentDictionary<string, string> Tickets { get; } = new();

    /// <summary>Ticket id by the text of a further message.</summary>
    public ConcurrentDictionary<string, string> Messages { get; } = new();

    /// <summary>One customer after the other, until cancelled; what was begun is finished by <see cref="FinishAsync"/>.</summary>
    public ConcurrentBag<Func<Task<bool>>> Unfinished { get; } = [];

    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var number = Interlocked.Increment(ref opened);
            var text = $"{Concerns[number % Concerns.Length]} (case {number})";
            if (!await TryAsync(() => OpenAsync(number, text)) || number % 3 is not 0)
                continue;
            var further = $"Is there anything else that I can try? (case {number})";
            await TryAsync(() => WriteAsync(number, Tickets[text], further));
        }
    }

    /// <summary>Repeats everything that no answer came for, on a server that stays up now.</summary>
    public async Task FinishAsync()
    {
        foreach (var request in Unfinished)
            Assert.True(await request(), "A request was refused by a healthy server.");
    }

    private async Task<bool> TryAsync(Func<Task<bool>> request)
    {
        try
        {
            if (await request())
                return true;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException or IOException)
        {
            // The server died under the request: nobody knows whether it was stored. That is what the key is for.
        }

        Unfinished.Add(request);
        return false;
    }

    private async Task<bool> OpenAsync(int number, string text)
    {
        var body = new { customer_id = $"cust_{(number % 12) + 1:000}", subject = "Help", description = text };
        var answer = await PostAsync($"/tickets/create?wait={(number % 5 is 0 ? 5 : 0)}", $"open-{number}", body);
        if (answer is null)
            return false;
        Tickets[text] = answer.Value.GetProperty("ticket_id").GetString()!;
        return true;
    }

    private async Task<bool> WriteAsync(int number, string ticket, string text)
    {
        if (await PostAsync($"/tickets/{ticket}/messages?wait=0", $"write-{number}", new { message = text }) is null)
            return false;
        Messages[text] = ticket;
        return true;
    }

    private async Task<JsonElement?> PostAsync(string path, string key, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", key);
        using var response = await client.SendAsync(request);
        return response.StatusCode is HttpStatusCode.Created or HttpStatusCode.OK
            ? await response.Content.ReadFromJsonAsync<JsonElement>()
            : null;
    }
}
