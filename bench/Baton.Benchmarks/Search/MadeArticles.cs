using Baton.Knowledge;
using Baton.Understanding;

namespace Baton.Benchmarks.Search;

/// <summary>
/// Articles of three passages of thirty words, from a vocabulary as skewed as that of a language, and vectors in clusters as
/// sentences have them. The same ones every time. Only for time and size; what is found in them says nothing.
/// </summary>
internal sealed class MadeArticles
{
    private const int Dimensions = 384;
    private const int Passages = 3;
    private const int Sentences = 3;
    private const int WordsOfSentence = 10;
    private const int Vocabulary = 40_000;
    private const int Clusters = 500;

    private readonly Random random = new(1);
    private readonly string[] common;
    private readonly float[][] centres;

    public MadeArticles()
    {
        common = [.. Seeds.Read(Seeds.Categories).SelectMany(example => example.Text.Split(' ')).Where(word => word.Length > 1).Distinct()];
        centres = [.. Enumerable.Range(0, Clusters).Select(_ => Vector(null))];
    }

    public IndexedArticle Article(int number)
    {
        var key = $"made_{number}";
        var title = Sentence(6);
        return new IndexedArticle(
            key, Audience.Public, "en", null, [],
            [.. Enumerable.Range(0, Passages).Select(ordinal => new Passage(
                key, 1, ordinal, title, null,
                [new PassageBlock(BlockKind.Paragraph, string.Join(' ', Enumerable.Range(0, Sentences).Select(_ => Sentence(WordsOfSentence) + ".")))]))]);
    }

    /// <summary>A vector for each sentence of each passage.</summary>
    public IReadOnlyList<IReadOnlyList<float[]>> Vectors(IEnumerable<int> sentences)
    {
        var centre = centres[random.Next(Clusters)];
        return [.. sentences.Select(count => (IReadOnlyList<float[]>)[.. Enumerable.Range(0, count).Select(_ => Vector(centre))])];
    }

    public string Question() => Sentence(random.Next(5, 30)) + "?";

    private string Sentence(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word()));

    /// <summary>Rank by Zipf: half of all words come from the few hundred that everybody uses.</summary>
    private string Word()
    {
        var rank = (int)Math.Pow(Vocabulary, random.NextDouble());
        return rank < common.Length ? common[rank] : $"word{rank}";
    }

    private float[] Vector(float[]? centre)
    {
        var vector = new float[Dimensions];
        for (var i = 0; i < Dimensions; i++)
            vector[i] = (float)(random.NextDouble() - 0.5) + (centre?[i] * 8 ?? 0);
        var length = MathF.Sqrt(vector.Sum(number => number * number));
        return Array.ConvertAll(vector, number => number / length);
    }
}
