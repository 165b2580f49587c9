using System.Diagnostics;
using Baton.Language.Meaning;
using Baton.Language.Words;
using Baton.Providers.Meaning;
using Baton.Storage;
using Baton.Understanding.Labels;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Benchmarks.Understanding;

/// <summary>How long it takes to learn many labels, to load what was learnt, and to read one message.</summary>
internal static class UnderstandingBenchmark
{
    private const int Labels = 77;
    private const int Examples = 10_000;
    private const int Messages = 1_000;
    private const int Loads = 5;

    public static Table Run(CancellationToken cancellationToken)
    {
        using var services = new ServiceCollection().AddMeaning(PreparedFiles.Get).BuildServiceProvider();
        var meaning = services.GetRequiredService<IMeaning>();
        var made = new MadeMessages(Labels);
        var (examples, messages) = (made.Make(Examples), made.Make(Messages));
        meaning.Of("ready", Attention.Brief);

        var start = Stopwatch.GetTimestamp();
        var model = new LearnLabels(meaning).Run(examples, new LearnOptions(), null, cancellationToken);
        var learning = Stopwatch.GetElapsedTime(start);

        using var file = new MemoryStream();
        LabelModelFile.Write(model, meaning.Model, file);
        var loading = new Latencies();
        for (var load = 0; load < Loads; load++)
        {
            file.Position = 0;
            start = Stopwatch.GetTimestamp();
            LabelModelFile.Read(file, meaning);
            loading.Add(Stopwatch.GetElapsedTime(start));
        }

        var (reading, meant) = (new Latencies(), new Latencies());
        foreach (var message in messages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            start = Stopwatch.GetTimestamp();
            model.Read(Wording.Of(message.Text));
            reading.Add(Stopwatch.GetElapsedTime(start));
            start = Stopwatch.GetTimestamp();
            meaning.Of(message.Text, Attention.Brief);
            meant.Add(Stopwatch.GetElapsedTime(start));
        }

        var table = new Table($"understanding: {Labels} labels, {Examples:N0} examples");
        table.Add("learning", learning.TotalSeconds, " s", atMost: 10);
        table.Add("size of the file", file.Length / 1e6, " MB");
        table.Add("loading it, middle", loading.Within(0.5), " ms", atMost: 100);
        table.Add("reading a message, middle", reading.Within(0.5), " ms");
        table.Add("reading a message, 99 %", reading.Within(0.99), " ms", atMost: 5);
        table.Add("of it the sentence model, middle", meant.Within(0.5), " ms");
        table.Add("of it the sentence model, 99 %", meant.Within(0.99), " ms");
        return table;
    }
}
