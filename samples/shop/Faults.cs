using System.Text.Json;
using ModelContextProtocol;

namespace Shop;

/// <summary>What goes wrong with a call.</summary>
internal enum Fault
{
    /// <summary>Nothing is done, and the answer says that the system is not available.</summary>
    Fail,

    /// <summary>Nothing is done, and no answer ever comes.</summary>
    Hang,

    /// <summary>It is done, and no answer ever comes.</summary>
    LoseAnswer,

    /// <summary>The process dies before anything is done.</summary>
    Crash,

    /// <summary>It is done, and the process dies before it answers.</summary>
    CrashAfter,
}

/// <summary>
/// Things that go wrong on demand, for tests: <c>faults.json</c> beside the books holds, for each tool, what happens to its next
/// calls and to how many, such as <c>{"refund_charge": {"fault": "lose_answer", "times": 1}}</c>.
/// </summary>
internal sealed class Faults(string folder, TimeProvider clock)
{
    private readonly string file = Path.Combine(folder, "faults.json");
    private readonly Lock turn = new();

    /// <summary>Runs a call with whatever goes wrong with it.</summary>
    public async Task<T> AroundAsync<T>(string tool, Func<Task<T>> call, CancellationToken cancellationToken)
    {
        var fault = Next(tool);
        switch (fault)
        {
            case Fault.Fail:
                throw new McpException("unavailable: The system is not available at the moment; nothing was done.");
            case Fault.Crash:
                Environment.FailFast($"{tool} was told to crash.");
                break;
            case Fault.Hang:
                await Task.Delay(Timeout.InfiniteTimeSpan, clock, cancellationToken);
                break;
        }

        var answer = await call();
        if (fault is Fault.CrashAfter)
            Environment.FailFast($"{tool} was told to crash.");
        if (fault is Fault.LoseAnswer)
            await Task.Delay(Timeout.InfiniteTimeSpan, clock, cancellationToken);
        return answer;
    }

    private Fault? Next(string tool)
    {
        lock (turn)
        {
            if (!File.Exists(file))
                return null;
            var planned = JsonSerializer.Deserialize<Dictionary<string, Planned>>(File.ReadAllText(file), Words.Json)!;
            if (!planned.TryGetValue(tool, out var next) || next.Times <= 0)
                return null;
            planned[tool] = next with { Times = next.Times - 1 };
            File.WriteAllText(file, JsonSerializer.Serialize(planned, Words.Json));
            return next.Fault;
        }
    }

    private sealed record Planned(Fault Fault, int Times);
}
