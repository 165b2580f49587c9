using System.Diagnostics;
using Baton.Foundation;
using Baton.Knowledge;
using Baton.Knowledge.Search;
using Baton.Language.Meaning;
using Baton.Language.Words;
using Baton.Providers.Meaning;
using Baton.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Baton.Benchmarks.Search;

/// <summary>How long a search takes among a hundred thousand passages, and what they take of memory.</summary>
internal static class SearchBenchmark
{
    private const int Articles = 33_334;
    private const int Questions = 500;

    /// <summary>Asked first and not counted: the runtime compiles what it meets for the first time.</summary>
    private const int WarmUp = 100;

    private const int AtOnce = 500;

    public static Table Run(CancellationToken cancellationToken)
    {
        using var services = new ServiceCollection().AddMeaning(PreparedFiles.Get).BuildServiceProvider();
        var meaning = services.GetRequiredService<IMeaning>();
        meaning.Of("ready", Attention.Close);
        var before = MemoryInUse();
        var made = new MadeArticles();
        using var index = new PassageIndex(EverydayWords.Of(meaning));
        var start = Stopwatch.GetTimestamp();
        foreach (var numbers in Enumerable.Range(0, Articles).Chunk(AtOnce))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var articles = numbers.Select(made.Article).ToList();
            index.Put(articles);
            foreach (var article in articles)
                index.PutMeaning(article.Key, 1, made.Vectors(article.Passages.Select(passage => PassageSentences.Of(passage).Count)));
        }

        var building = Stopwatch.GetElapsedTime(start);
        var memory = MemoryInUse() - before;
        var (whole, finding) = (new Latencies(), new Latencies());
        foreach (var (number, question) in Enumerable.Range(-WarmUp, WarmUp + Questions).Select(number => (number, made.Question())).ToList())
        {
            cancellationToken.ThrowIfCancellationRequested();
            start = Stopwatch.GetTimestamp();
            var asked = index.Correct(question);
            var vector = meaning.Of(Folding.Fold(asked), Attention.Close);
            var meant = Stopwatch.GetTimestamp();
            index.Search(new PassageQuery(asked, Audience.Public, null, [], 8), vector);
            if (number < 0)
                continue;
            whole.Add(Stopwatch.GetElapsedTime(start));
            finding.Add(Stopwatch.GetElapsedTime(meant));
        }

        var table = new Table($"search: {index.PassageCount:N0} passages, {Environment.ProcessorCount} cores");
        table.Add("building, vectors given", building.TotalSeconds, " s");
        table.Add("memory of the index", memory, " MB", atMost: 600);
        table.Add("a search, middle", whole.Within(0.5), " ms");
        table.Add("a search, 99 %", whole.Within(0.99), " ms", atMost: 20);
        table.Add("of it finding, middle", finding.Within(0.5), " ms");
        table.Add("of it finding, 99 %", finding.Within(0.99), " ms");
        return table;
    }

    /// <summary>In RAM, in MB, after what is not needed is given back.</summary>
    private static double MemoryInUse()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, true, true);
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64 / 1e6;
    }
}
