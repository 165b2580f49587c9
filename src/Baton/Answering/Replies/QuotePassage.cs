using Baton.Knowledge;

namespace Baton.Answering.Replies;

/// <summary>
/// Takes from a passage what answers, and no more: all steps where there are steps, else the opening sentences. Words are
/// never changed, so that each line can be found in its source again.
/// </summary>
internal static class QuotePassage
{
    private const int MostListed = 8;
    private const int MostSentences = 3;

    public static IReadOnlyList<IReadOnlyList<Line>> Run(Passage passage, int source)
    {
        var sentences = passage.Blocks.Where(block => block.Kind is BlockKind.Paragraph)
            .SelectMany(block => Words.Sentences(block.Text)).Take(MostSentences)
            .Select(sentence => new Line(LineKind.Fact, sentence, source)).ToList();
        var listed = passage.Blocks.Where(block => block.Kind is BlockKind.Step or BlockKind.Bullet).Take(MostListed)
            .Select(block => new Line(block.Kind is BlockKind.Step ? LineKind.Step : LineKind.Point, block.Text, source)).ToList();
        return [.. new IReadOnlyList<Line>[] { sentences, listed }.Where(lines => lines.Count > 0)];
    }
}
