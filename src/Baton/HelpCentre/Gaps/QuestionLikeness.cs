using System.Collections.Concurrent;
using System.Numerics.Tensors;
using Baton.Foundation;
using Baton.Knowledge.Search;
using Baton.Language.Meaning;

namespace Baton.HelpCentre.Gaps;

/// <summary>Says how alike questions are: by what they mean, or by their words where no sentence model runs.</summary>
internal sealed class QuestionLikeness(IMeaning meaning)
{
    /// <summary>The mean likeness from which on questions are one gap. Set by hand; the tests hold what it brings together and tells apart.</summary>
    private const double AlikeByMeaning = 0.50;

    /// <summary>The same for words, weighed by how rare they are among the questions.</summary>
    private const double AlikeByWords = 0.22;

    /// <summary>Vectors that are kept; asking again for the same days makes no new ones.</summary>
    private const int MostKept = 2_000;

    private readonly ConcurrentDictionary<string, float[]> kept = new(StringComparer.Ordinal);

    public bool IsByMeaning => meaning.Dimensions > 0;

    public double Alike => IsByMeaning ? AlikeByMeaning : AlikeByWords;

    /// <summary>The likeness of each question with each, in [-1, 1]; from <see cref="Alike"/> on they ask the same.</summary>
    public float[][] Of(IReadOnlyList<AskedQuestion> asked, CancellationToken cancellationToken)
    {
        var words = Words(asked);
        var vectors = IsByMeaning ? Vectors([.. asked.Select(one => one.Text)], cancellationToken) : [];

        // The model on board knows English; in other languages words say more, brought to the scale of meanings.
        bool IsMeant(int place) => IsByMeaning && asked[place].Language is (null or "en");
        var scale = (float)(Alike / AlikeByWords);
        return Each(asked.Count, (one, other) => IsMeant(one) && IsMeant(other)
            ? TensorPrimitives.Dot<float>(vectors[one], vectors[other])
            : scale * Shared(words[one], words[other]));
    }

    private List<float[]> Vectors(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        List<string> folded = [.. texts.Select(text => Folding.Fold(text))];
        List<string> missing = [.. folded.Where(text => !kept.ContainsKey(text)).Distinct()];
        if (kept.Count + missing.Count > MostKept)
        {
            kept.Clear();
            missing = [.. folded.Distinct()];
        }

        foreach (var (text, vector) in missing.Zip(meaning.OfAll(missing, Attention.Close, progress: null, cancellationToken)))
            kept[text] = vector;

        // Another request may have cleared them meanwhile.
        return [.. folded.Select(text => kept.TryGetValue(text, out var vector) ? vector : meaning.Of(text, Attention.Close))];
    }

    /// <summary>The stems of each text with their weights, of length 1 together.</summary>
    private static List<Dictionary<string, float>> Words(IReadOnlyList<AskedQuestion> asked)
    {
        List<List<string>> stems = [.. asked.Select(one => SearchTerms.Of(SearchTerms.Read(one.Text), one.Language ?? "en").Distinct().ToList())];
        var having = stems.SelectMany(text => text).CountBy(stem => stem).ToDictionary();
        return stems.ConvertAll(text =>
        {
            var weights = text.ToDictionary(stem => stem, stem => (float)Math.Log(1 + ((double)asked.Count / having[stem])));
            var length = MathF.Max(MathF.Sqrt(weights.Values.Sum(weight => weight * weight)), 1e-9f);
            return weights.ToDictionary(pair => pair.Key, pair => pair.Value / length);
        });
    }

    private static float Shared(Dictionary<string, float> one, Dictionary<string, float> other) =>
        one.Sum(pair => pair.Value * other.GetValueOrDefault(pair.Key));

    private static float[][] Each(int count, Func<int, int, float> likeness)
    {
        var all = new float[count][];
        for (var one = 0; one < count; one++)
        {
            all[one] = new float[count];
            for (var other = 0; other < one; other++)
                all[one][other] = all[other][one] = likeness(one, other);
            all[one][one] = 1;
        }

        return all;
    }
}
