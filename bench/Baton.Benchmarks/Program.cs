using System.Globalization;
using Baton.Benchmarks;
using Baton.Benchmarks.Answers;
using Baton.Benchmarks.Intake;
using Baton.Benchmarks.Search;
using Baton.Benchmarks.Start;
using Baton.Benchmarks.Understanding;

string[] names = ["intake", "answers", "start", "understanding", "search"];
var asked = args.FirstOrDefault() ?? "all";
var seconds = args is [_, "--seconds", var text] && int.TryParse(text, CultureInfo.InvariantCulture, out var given) ? given : 10;
if (seconds < 1 || args.Length is not (0 or 1 or 3) || (asked is not "all" && !names.Contains(asked)))
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project bench/Baton.Benchmarks -- intake|answers|start|understanding|search|all [--seconds 10]");
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    stop.Cancel();
};

var length = TimeSpan.FromSeconds(seconds);
foreach (var name in asked is "all" ? names : [asked])
{
    var table = name switch
    {
        "intake" => await IntakeBenchmark.RunAsync(length, stop.Token),
        "search" => SearchBenchmark.Run(stop.Token),
        "understanding" => UnderstandingBenchmark.Run(stop.Token),
        "answers" => await AnswersBenchmark.RunAsync(length, stop.Token),
        _ => await StartBenchmark.RunAsync(length, stop.Token),
    };
    table.Print();
}

return 0;
