using System.Diagnostics;
using System.Net.Http.Headers;

namespace Baton.Benchmarks.Start;

/// <summary>From the start of the process on a database that exists to the first answered ticket, and what it holds in memory then.</summary>
internal static class StartBenchmark
{
    private const int Starts = 3;

    public static async Task<Table> RunAsync(TimeSpan length, CancellationToken cancellationToken)
    {
        using var workspace = new Workspace();
        await using (var first = await Server.StartAsync(workspace.Folder, "web,worker", cancellationToken))
            await AskAsync(first, cancellationToken);

        var (ready, answered, busy) = (new Latencies(), new Latencies(), new Latencies());
        var (idle, later) = (0.0, 0.0);
        for (var number = 1; number <= Starts; number++)
        {
            var start = Stopwatch.GetTimestamp();
            await using var server = Server.Launch(workspace.Folder, "web,worker");
            await server.ListenAsync(cancellationToken);
            ready.Add(Stopwatch.GetElapsedTime(start));
            await AskAsync(server, cancellationToken);
            answered.Add(Stopwatch.GetElapsedTime(start));
            busy.Add(server.ProcessorTime);
            idle = Math.Max(idle, server.MemoryInUse);
            if (number is Starts)
                later = await MemoryAfterWorkAsync(server, length, cancellationToken);
        }

        var table = new Table($"start: {Starts} starts on an existing database");
        table.Add("process start to listening, middle", ready.Within(0.5) / 1000, " s");
        table.Add("process start to first answered ticket, middle", answered.Within(0.5) / 1000, " s", atMost: 3);
        table.Add("process start to first answered ticket, longest", answered.Within(1) / 1000, " s");
        table.Add("processor time of it, middle", busy.Within(0.5) / 1000, " s");
        table.Add("memory after the first answer", idle, " MB", atMost: 200);
        table.Add($"memory after {length.TotalSeconds:0} s of work and {length.TotalSeconds:0} s of rest", later, " MB", atMost: 200);
        return table;
    }

    /// <summary>One ticket after the other, then rest: what an idle server keeps.</summary>
    private static async Task<double> MemoryAfterWorkAsync(Server server, TimeSpan length, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < length)
            await AskAsync(server, cancellationToken);
        await Task.Delay(length, TimeProvider.System, cancellationToken);
        return server.MemoryInUse;
    }

    private static async Task AskAsync(Server server, CancellationToken cancellationToken)
    {
        using var client = server.Client();
        using var content = new ByteArrayContent(Questions.Bodies[0]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await client.PostAsync(new Uri("/tickets/create?wait=60", UriKind.Relative), content, cancellationToken);
        response.EnsureSuccessStatusCode();
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        if (text.Contains("\"specialist_response\":null", StringComparison.Ordinal))
            throw new InvalidOperationException($"No answer came: {text}");
    }
}
