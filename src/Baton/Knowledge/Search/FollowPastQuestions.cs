using Baton.Examples;
using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge.Search;

/// <summary>
/// Keeps the past questions of this process's index in step with the examples in the database: the newest of each article, as
/// old ones speak of an article that may have changed since. One caller at a time.
/// </summary>
internal sealed class FollowPastQuestions(PassageIndex index, SentenceVectors vectors, IDbContextFactory<BatonDb> databases)
{
    private const int MostOfArticle = 50;
    private const int MostInAll = 20_000;

    /// <summary>Encoded at once, in a quarter of a second, so that what was just taught is found by its meaning too.</summary>
    private const int AtOnce = 64;

    /// <summary>So many new ones, as a share of all, are worth learning from anew.</summary>
    private const double WorthLearning = 0.05;

    /// <summary>Clocks of several nodes differ, and what was written first may commit last: so much is read again.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(5);

    private readonly Dictionary<Id<LearningExample>, Row> known = [];
    private readonly Lock turn = new();
    private readonly Dictionary<Guid, string> withoutVectors = [];
    private DateTimeOffset newest = DateTimeOffset.MinValue;
    private int counted;
    private int unlearnt;

    /// <summary>Past questions that are found by their words alone so far.</summary>
    public int Waiting
    {
        get
        {
            lock (turn)
                return withoutVectors.Count;
        }
    }

    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var examples = db.LearningExamples.AsNoTracking().Where(example => example.Kind == ExampleKind.Article);
        var since = newest > DateTimeOffset.MinValue + Overlap ? newest - Overlap : DateTimeOffset.MinValue;
        var rows = await RowsAsync(examples.Where(example => example.At >= since), cancellationToken);
        var count = await examples.CountAsync(cancellationToken);
        var changed = new HashSet<string>(StringComparer.Ordinal);
        if (count != counted + rows.Count(row => !known.ContainsKey(row.Id)))
        {
            // Some were erased, and which is not told.
            rows = await RowsAsync(examples, cancellationToken);
            var left = rows.Select(row => row.Id).ToHashSet();
            foreach (var gone in known.Values.Where(row => !left.Contains(row.Id)).ToList())
                Forget(gone, changed);
        }

        foreach (var row in rows)
            Learn(row, changed);
        counted = count;
        if (changed.Count > 0)
            Put(changed);
        if (vectors.IsOnBoard)
            await EncodeAsync(AtOnce, cancellationToken);
    }

    /// <summary>Makes some of the vectors that are missing, the newest questions first; false when none is missing or none could be made.</summary>
    public async Task<bool> EncodeAsync(int most, CancellationToken cancellationToken)
    {
        List<KeyValuePair<Guid, string>> next;
        lock (turn)
            next = [.. withoutVectors.TakeLast(most)];
        if (next.Count is 0 || !vectors.AreThere)
            return false;

        var made = await vectors.OfQuestionsAsync([.. next.Select(pair => pair.Value)], cancellationToken);
        if (made.Count is 0)
            return false;
        index.PutPastMeaning(next.Zip(made, (pair, vector) => (pair.Key, vector)));
        LearnWhenManyAreNew(made.Count);
        lock (turn)
        {
            foreach (var (id, _) in next)
                withoutVectors.Remove(id);
            return withoutVectors.Count > 0;
        }
    }

    /// <summary>One question among a thousand teaches nothing about the others.</summary>
    private void LearnWhenManyAreNew(int made)
    {
        if (Interlocked.Add(ref unlearnt, made) < known.Count * WorthLearning)
            return;
        Interlocked.Exchange(ref unlearnt, 0);
        index.LearnPast();
    }

    private static async Task<IReadOnlyList<Row>> RowsAsync(IQueryable<LearningExample> examples, CancellationToken cancellationToken) =>
        await examples.OrderByDescending(example => example.At).ThenByDescending(example => example.Id).Take(MostInAll)
            .Select(example => new Row(example.Id, example.Label, example.Text, example.IsRight, example.At)).ToListAsync(cancellationToken);

    private void Learn(Row row, HashSet<string> changed)
    {
        if (known.TryGetValue(row.Id, out var before) && before == row)
            return;
        if (before is not null)
            Forget(before, changed);
        known[row.Id] = row;
        changed.Add(row.Article);
        newest = row.At > newest ? row.At : newest;
    }

    private void Forget(Row row, HashSet<string> changed)
    {
        known.Remove(row.Id);
        changed.Add(row.Article);
        lock (turn)
            withoutVectors.Remove(row.Id.Value);
    }

    private void Put(HashSet<string> changed)
    {
        var byArticle = known.Values.Where(row => changed.Contains(row.Article)).ToLookup(row => row.Article);
        var put = changed.Select(article => (article, (IReadOnlyList<PastQuestion>)
        [
            .. byArticle[article].OrderByDescending(row => row.At).ThenByDescending(row => row.Id.Value).Take(MostOfArticle)
                .Select(row => new PastQuestion(row.Id.Value, row.Text, row.IsRight)),
        ])).ToList();
        index.PutPast(put);
        lock (turn)
        {
            foreach (var question in put.SelectMany(one => one.Item2).Reverse().Where(question => !index.HasPastMeaning(question.Id)))
                withoutVectors[question.Id] = question.Text;
        }
    }

    private sealed record Row(Id<LearningExample> Id, string Article, string Text, bool IsRight, DateTimeOffset At);
}
