using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Shop;

/// <summary>
/// The books on disk. One change at a time, also of several processes; a change is there whole or not at all, whenever the
/// process dies. A change that comes again with its key changes nothing and gives the answer of the first time.
/// </summary>
internal sealed partial class Store(string folder, TimeProvider clock)
{
    private const string Day = "yyyy-MM-dd";

    private static readonly DateOnly Sample = new(2000, 1, 1);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly string books = Path.Combine(Directory.CreateDirectory(folder).FullName, "books.json");

    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task<T> ReadAsync<T>(Func<Books, T> read, CancellationToken cancellationToken)
    {
        await using var turn = await TurnAsync(cancellationToken);
        return read(Open());
    }

    /// <summary>Does something once for each <paramref name="key"/>.</summary>
    public async Task<JsonNode> ChangeAsync(
        string tool, string customer, string key, Func<Books, object> change, CancellationToken cancellationToken)
    {
        await using var turn = await TurnAsync(cancellationToken);
        var open = Open();
        if (open.Done.FirstOrDefault(done => done.Key == key && done.Tool == tool) is { } before)
            return before.Answer;

        var answer = JsonSerializer.SerializeToNode(change(open), Words.Json)!;
        open.Done.Add(new Deed { Key = key, Tool = tool, Customer = customer, At = Now, Answer = answer });
        Save(open);
        return answer.DeepClone();
    }

    private Books Open()
    {
        if (!File.Exists(books))
            Save(FirstBooks());
        return JsonSerializer.Deserialize<Books>(File.ReadAllText(books), Words.Json)!;
    }

    private void Save(Books open)
    {
        var next = books + ".next";
        using (var file = File.Create(next))
        {
            JsonSerializer.Serialize(file, open, Words.Json);
            file.Flush(flushToDisk: true);
        }

        File.Move(next, books, overwrite: true);
    }

    /// <summary>The sample is written as if today were 1 January 2000: a key that expired yesterday has always expired yesterday.</summary>
    private Books FirstBooks()
    {
        using var seed = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("Shop.books.json")!);
        var days = DateOnly.FromDateTime(Now.UtcDateTime).DayNumber - Sample.DayNumber;
        var moved = SampleDate().Replace(seed.ReadToEnd(), date =>
            DateOnly.ParseExact(date.Value, Day, CultureInfo.InvariantCulture).AddDays(days).ToString(Day, CultureInfo.InvariantCulture));
        return JsonSerializer.Deserialize<Books>(moved, Words.Json)!;
    }

    [GeneratedRegex(@"\b(1999|2000|2001)-\d\d-\d\d")]
    private static partial Regex SampleDate();

    /// <summary>The lock of a file goes with its process, however that ends.</summary>
    private async Task<FileStream> TurnAsync(CancellationToken cancellationToken)
    {
        var since = clock.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(books + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (clock.GetElapsedTime(since) < Patience)
            {
                // Another process has its turn, for a millisecond or two.
                await Task.Delay(TimeSpan.FromMilliseconds(1), clock, cancellationToken);
            }
        }
    }
}
