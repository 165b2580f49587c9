using Baton.Knowledge;
using Baton.Language.Words;

namespace Baton.Answering.Replies;

/// <summary>
/// Takes from a passage what answers, and no more: all steps where there are steps, with the sentence that leads to them; else
/// the sentences that are nearest to the question, in the order in which they stand. Words are never changed, so that each line
/// can be found in its source again.
/// </summary>
internal static class QuotePassage
{
    private const int MostListed = 8;
    private const int MostSentences = 3;

    /// <summary>A sentence this much less near than the nearest one is about something else.</summary>
    private const double NearEnough = 0.75;

    public static IReadOnlyList<IReadOnlyList<Line>> Run(PassageHit hit, int source)
    {
        var listed = hit.Passage.Blocks.Where(block => block.Kind is BlockKind.Step or BlockKind.Bullet).Take(MostListed)
            .Select(block => new Line(block.Kind is BlockKind.Step ? LineKind.Step : LineKind.Point, block.Text, source)).ToList();
        var sentences = hit.Passage.Blocks.Where(block => block.Kind is BlockKind.Paragraph)
            .SelectMany(block => Sentences.Of(block.Text)).ToList();
        var said = (listed.Count > 0 ? sentences.Take(MostSentences) : Nearest(sentences, hit.Signals.Sentences))
            .Select(sentence => new Line(LineKind.Fact, sentence, source)).ToList();
        return [.. new IReadOnlyList<Line>[] { said, listed }.Where(lines => lines.Count > 0)];
    }

    private static IEnumerable<string> Nearest(List<string> sentences, IReadOnlyList<NearSentence> near)
    {
        if (near.Count is 0 || sentences.Count <= MostSentences)
            return sentences.Take(MostSentences);

        var telling = near.Where(sentence => sentence.Likeness >= NearEnough * near[0].Likeness).ToList();
        var chosen = Enumerable.Range(0, sentences.Count)
            .Where(at => telling.Any(sentence => sentence.Text.Contains(sentences[at], StringComparison.Ordinal))).ToHashSet();

        // "It does so every night." needs the sentence before it.
        foreach (var at in chosen.Where(at => at > 0 && PointsBack(sentences[at])).ToList())
            chosen.Add(at - 1);
        return chosen.Count is 0 ? sentences.Take(MostSentences) : chosen.Order().Take(MostSentences).Select(at => sentences[at]);
    }

    private static bool PointsBack(string sentence) => Backwards.Any(word =>
        sentence.StartsWith(word, StringComparison.OrdinalIgnoreCase) && sentence.Length > word.Length && !char.IsLetter(sentence[word.Length]));

    /// <summary>First words of sentences that speak of something said before, in the seven languages.</summary>
    private static readonly string[] Backwards =
    [
        "it", "this", "that", "these", "those", "they", "then", "otherwise", "but", "however", "so", "after that", "he", "she",
        "es", "das", "dies", "diese", "dieser", "dieses", "sie", "er", "dann", "sonst", "aber", "danach", "dabei", "dafür",
        "il", "elle", "ils", "elles", "cela", "ceci", "ce", "cette", "ces", "ensuite", "sinon", "mais",
        "esto", "eso", "ese", "esa", "este", "esta", "luego", "después", "pero", "isso", "isto", "ele", "ela", "depois", "mas",
        "questo", "questa", "ciò", "poi", "altrimenti", "ma", "dit", "dat", "deze", "het", "daarna", "anders", "maar",
    ];
}
