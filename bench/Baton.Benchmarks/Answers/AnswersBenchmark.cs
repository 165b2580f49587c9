using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Baton.Benchmarks.Answers;

/// <summary>
/// How long a customer waits for the agents' word when tickets come at a steady rate, whether or not earlier ones are
/// done, beside a knowledge base of a thousand articles.
/// </summary>
internal static class AnswersBenchmark
{
    private const int Articles = 1_000;
    private const int PerSecond = 50;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(60);

    public static async Task<Table> RunAsync(TimeSpan length, CancellationToken cancellationToken)
    {
        using var workspace = new Workspace();
        var data = workspace.Path("data");
        await PrepareAsync(data, workspace.Path("articles"), cancellationToken);

        await using var server = await Server.StartAsync(data, "web,worker", cancellationToken);
        using var client = server.Client();
        using var watching = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var replies = new Replies();
        var watch = replies.WatchAsync(client, watching.Token);
        await AskAsync(client, replies, WarmUp, cancellationToken);
        var busy = server.ProcessorTime;
        var asked = await AskAsync(client, replies, length, cancellationToken);
        var used = (server.ProcessorTime - busy).TotalMilliseconds / asked.Count;
        await watching.CancelAsync();
        await watch;
        return Tell(asked, replies, used);
    }

    /// <summary>A first start loads the sample; the articles come by the import that everyone uses.</summary>
    private static async Task PrepareAsync(string data, string articles, CancellationToken cancellationToken)
    {
        await using (await Server.StartAsync(data, "web", cancellationToken))
            await new SyntheticArticles().WriteAsync(articles, Articles, cancellationToken);
        await Server.CommandAsync(cancellationToken, "knowledge", "import", articles, "--data", data);
    }

    private static async Task<IReadOnlyList<Asked>> AskAsync(
        HttpClient client, Replies replies, TimeSpan length, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var asking = new List<Task<Asked>>();
        for (var number = 0; number < PerSecond * length.TotalSeconds; number++)
        {
            var due = TimeSpan.FromSeconds(number / (double)PerSecond);
            if (due - Stopwatch.GetElapsedTime(start) is { Ticks: > 0 } early)
                await Task.Delay(early, TimeProvider.System, cancellationToken);
            asking.Add(AskOneAsync(client, Questions.Bodies[number % Questions.Bodies.Count], cancellationToken));
        }

        var asked = await Task.WhenAll(asking);
        await Task.WhenAll(asked.Select(one => replies.EndOf(one.Ticket))).WaitAsync(LongestRun, cancellationToken);
        return asked;
    }

    private static async Task<Asked> AskOneAsync(HttpClient client, byte[] body, CancellationToken cancellationToken)
    {
        var sent = Stopwatch.GetTimestamp();
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await client.PostAsync(new Uri("/tickets/create?wait=0", UriKind.Relative), content, cancellationToken);
        response.EnsureSuccessStatusCode();
        var accepted = Stopwatch.GetTimestamp();
        using var created = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        return new Asked(created.RootElement.GetProperty("ticket_id").GetGuid(), sent, accepted);
    }

    private static Table Tell(IReadOnlyList<Asked> asked, Replies replies, double used)
    {
        var (fromAccepted, fromSent) = (new Latencies(), new Latencies());
        foreach (var one in asked)
        {
            if (replies.SeenAt(one.Ticket) is not { } seen)
                continue;

            // A reply may be seen before the sender has read that the ticket was taken in: no wait at all.
            fromAccepted.Add(Stopwatch.GetElapsedTime(Math.Min(one.AcceptedAt, seen), seen));
            fromSent.Add(Stopwatch.GetElapsedTime(one.SentAt, seen));
        }

        var table = new Table($"answers: {PerSecond} tickets/s, {Articles:#,0} articles, {asked.Count} tickets");
        table.Add("intake accepted to reply visible, p50", fromAccepted.Within(0.50), " ms", atMost: 30);
        table.Add("intake accepted to reply visible, p99", fromAccepted.Within(0.99), " ms", atMost: 150);
        table.Add("request sent to reply visible, p50", fromSent.Within(0.50), " ms");
        table.Add("request sent to reply visible, p99", fromSent.Within(0.99), " ms");
        table.Add("tickets with a word from an agent", fromAccepted.Count, "");
        table.Add("processor time of the server a ticket", used, " ms");
        return table;
    }

    private sealed record Asked(Guid Ticket, long SentAt, long AcceptedAt);
}
