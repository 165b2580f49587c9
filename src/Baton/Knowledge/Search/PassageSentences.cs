using Baton.Language.Words;

namespace Baton.Knowledge.Search;

/// <summary>
/// The sentences of a passage as the sentence model gets them: each behind the article's title, as a sentence alone ("Press it
/// for ten seconds.") does not say what it is about.
/// </summary>
internal static class PassageSentences
{
    /// <summary>A long passage says what it says in its first sentences.</summary>
    private const int Most = 16;

    /// <summary>Shorter ones say nothing by themselves and go with the next.</summary>
    private const int Shortest = 20;

    /// <summary>The sentences as they stand, in their order.</summary>
    public static IReadOnlyList<string> Of(Passage passage)
    {
        var sentences = new List<string>();
        var pending = "";
        foreach (var sentence in passage.Blocks.SelectMany(block => Sentences.Of(block.Text)))
        {
            pending = pending.Length > 0 ? $"{pending} {sentence}" : sentence;
            if (pending.Length < Shortest)
                continue;
            sentences.Add(pending);
            pending = "";
        }

        if (pending.Length > 0)
            sentences.Add(pending);
        return [.. sentences.Take(Most)];
    }

    /// <summary>What the sentence model gets, in the same order.</summary>
    public static IEnumerable<string> ToEncode(Passage passage) =>
        Of(passage).Select(sentence => $"{passage.Title}: {sentence}");
}
