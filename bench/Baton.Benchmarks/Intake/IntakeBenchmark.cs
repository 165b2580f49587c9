using System.Diagnostics;

namespace Baton.Benchmarks.Intake;

/// <summary>How many tickets a second are put on disk, once with and once without agents at work on them in the same process.</summary>
internal static class IntakeBenchmark
{
    private const int Connections = 32;
    private const int MostReplayed = 20_000;

    /// <summary>By count, not by time: on a busy machine the just-in-time compiler needs longer to be done.</summary>
    private const int WarmUp = 6_000;

    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(30);

    public static async Task<Table> RunAsync(TimeSpan length, CancellationToken cancellationToken)
    {
        var table = new Table($"intake: {Connections} connections, {length.TotalSeconds:0} s");
        using var alone = new Workspace();
        var web = await TakeInAsync(alone.Folder, "web", length, cancellationToken);
        var tickets = WrittenTickets.Read(alone.Path("baton.db"), MostReplayed);
        var limit = await BareCommits.RunAsync(tickets, cancellationToken);
        using var shared = new Workspace();
        var both = await TakeInAsync(shared.Folder, "web,worker", length, cancellationToken);

        table.Add($"bare commits of the same rows, {BareCommits.Group} tickets each", limit.PerSecond, " tickets/s");
        table.Add("bare commits: processor time a ticket", limit.ProcessorTime, " us");
        Tell(table, "web", web, limit);
        Tell(table, "web,worker", both, limit);
        return table;
    }

    private static void Tell(Table table, string roles, Taken taken, BareCommits.Limit limit)
    {
        table.Add($"{roles}: durable intake", taken.PerSecond, " tickets/s", atLeast: 1_500);
        table.Add($"{roles}: share of the bare commits", taken.PerSecond / limit.PerSecond, "", atLeast: 0.5);
        table.Add($"{roles}: p50", taken.Latencies.Within(0.50), " ms");
        table.Add($"{roles}: p99", taken.Latencies.Within(0.99), " ms");
        table.Add($"{roles}: processor time of the server a ticket", taken.ServerTime, " us");
        table.Add($"{roles}: processor time of the senders a ticket", taken.SenderTime, " us");
    }

    private static async Task<Taken> TakeInAsync(string folder, string roles, TimeSpan length, CancellationToken cancellationToken)
    {
        await using var server = await Server.StartAsync(folder, roles, cancellationToken);
        var senders = Enumerable.Range(0, Connections).Select(index => new TicketSender(server.Port, server.Key, index)).ToList();
        foreach (var sender in senders)
            await sender.ConnectAsync(cancellationToken);
        await SendAsync(senders, LongestWarmUp, WarmUp, cancellationToken);

        var (start, busy, own) = (Stopwatch.GetTimestamp(), server.ProcessorTime, Environment.CpuUsage.TotalTime);
        var latencies = await SendAsync(senders, length, int.MaxValue, cancellationToken);
        var taken = new Taken(
            latencies,
            latencies.Count / Stopwatch.GetElapsedTime(start).TotalSeconds,
            (server.ProcessorTime - busy).TotalMicroseconds / latencies.Count,
            (Environment.CpuUsage.TotalTime - own).TotalMicroseconds / latencies.Count);
        senders.ForEach(sender => sender.Dispose());
        return taken;
    }

    private static async Task<Latencies> SendAsync(
        List<TicketSender> senders, TimeSpan length, int atMost, CancellationToken cancellationToken)
    {
        var until = Stopwatch.GetTimestamp() + (long)(length.TotalSeconds * Stopwatch.Frequency);
        var all = new Latencies();
        foreach (var part in await Task.WhenAll(senders.Select(sender => sender.RunAsync(until, atMost / senders.Count, cancellationToken))))
            all.Add(part);
        return all;
    }

    /// <summary>Times in microseconds of processor time.</summary>
    private sealed record Taken(Latencies Latencies, double PerSecond, double ServerTime, double SenderTime);
}
