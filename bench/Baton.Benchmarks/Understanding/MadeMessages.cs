using Baton.Understanding;

namespace Baton.Benchmarks.Understanding;

/// <summary>
/// Messages of many labels, made of the words of the program's own examples: each label has some words of its own and shares the
/// others, and lengths are those of chat messages. The same ones every time. Only for time and size; accuracy on them
/// says nothing.
/// </summary>
internal sealed class MadeMessages
{
    private const int OwnWords = 30;
    private const double OwnShare = 0.4;
    private const int Shortest = 4;
    private const int Usual = 8;
    private const int Longest = 40;

    private readonly Random random = new(1);
    private readonly string[] words;
    private readonly string[][] own;

    public MadeMessages(int labels)
    {
        words = [.. Seeds.Read(Seeds.Categories).SelectMany(example => example.Text.Split(' ')).Where(word => word.Length > 1)];
        own = [.. Enumerable.Range(0, labels).Select(_ => Enumerable.Range(0, OwnWords).Select(_ => Word()).ToArray())];
    }

    /// <summary>So many messages, label by label in turn.</summary>
    public IReadOnlyList<LabelledText> Make(int count) =>
        [.. Enumerable.Range(0, count).Select(number => new LabelledText(Message(own[number % own.Length]), $"label_{number % own.Length}"))];

    private string Message(string[] ownWords)
    {
        // Most are short, a few are long, as in life.
        var length = Math.Min(Longest, Shortest + (int)(-Math.Log(1 - random.NextDouble()) * Usual));
        return string.Join(' ', Enumerable.Range(0, length).Select(_ => random.NextDouble() < OwnShare ? ownWords[random.Next(ownWords.Length)] : Word()));
    }

    private string Word() => words[random.Next(words.Length)];
}
