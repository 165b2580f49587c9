using System.Numerics.Tensors;
using Baton.Knowledge.Search;
using Baton.Language.Meaning;

namespace Baton.Tests.Knowledge.Search;

public sealed class MeaningIndexTests
{
    private const int Dimensions = 100;

    private readonly Random random = new(3);

    [Fact]
    public void The_nearest_sentence_is_the_one_that_an_exact_search_finds()
    {
        var index = new MeaningIndex();
        var sentences = Enumerable.Range(0, 5_000).Select(_ => Vector()).ToList();
        for (var slot = 0; slot < sentences.Count; slot++)
            index.Put(slot, [sentences[slot]]);

        for (var round = 0; round < 50; round++)
        {
            // A question is near to one sentence, as it is in life; of two that are nowhere near anything, either will do.
            var question = Near(sentences[random.Next(sentences.Count)]);
            var exact = Enumerable.Range(0, sentences.Count).MaxBy(slot => TensorPrimitives.Dot(question, sentences[slot]));

            Assert.Equal(exact, index.Nearest(new AskedMeaning(question), _ => true, 5).First());
        }
    }

    [Fact]
    public void Eight_bits_change_no_likeness_that_anybody_would_notice()
    {
        var index = new MeaningIndex();
        var (one, two, question) = (Vector(), Vector(), Vector());
        index.Put(7, [one, two]);

        var match = index.Compare(7, new AskedMeaning(question));

        var mean = new float[Dimensions];
        TensorPrimitives.Add(one, two, mean);
        Assert.Equal(Math.Max(TensorPrimitives.Dot(question, one), TensorPrimitives.Dot(question, two)), match.Sentence, 0.01);
        Assert.Equal(TensorPrimitives.CosineSimilarity(question, mean), match.Whole, 0.01);
        Assert.Equal([TensorPrimitives.Dot(question, one), TensorPrimitives.Dot(question, two)], index.Likenesses(7, new AskedMeaning(question)), Close);
    }

    [Fact]
    public void What_may_not_be_found_takes_no_place()
    {
        var index = new MeaningIndex();
        var question = Vector();
        for (var slot = 0; slot < 100; slot++)
            index.Put(slot, [Near(question)]);

        Assert.Equal([42], index.Nearest(new AskedMeaning(question), slot => slot is 42, 5));
    }

    [Fact]
    public void What_has_nothing_to_do_with_the_question_is_not_found()
    {
        var index = new MeaningIndex();
        var question = Vector();
        index.Put(1, [[.. question.Select(number => -number)]]);

        Assert.Empty(index.Nearest(new AskedMeaning(question), _ => true, 5));
    }

    [Fact]
    public void A_removed_passage_is_not_found_and_one_that_is_put_again_says_the_new()
    {
        var index = new MeaningIndex();
        var (old, fresh) = (Vector(), Vector());
        index.Put(1, [old]);
        index.Put(2, [old]);
        index.Remove(1);
        index.Put(2, [fresh]);

        Assert.Equal(1, index.Count);
        Assert.Empty(index.Nearest(new AskedMeaning(old), _ => true, 5));
        Assert.Equal([2], index.Nearest(new AskedMeaning(fresh), _ => true, 5));
        Assert.Equal(1, index.Compare(2, new AskedMeaning(fresh)).Sentence, 0.01);
    }

    [Fact]
    public void Vectors_of_another_length_are_left_alone()
    {
        var index = new MeaningIndex();
        index.Put(1, [Vector()]);
        index.Put(2, [new float[7]]);

        Assert.False(index.Has(2));
        Assert.Empty(index.Nearest(new AskedMeaning(new float[7]), _ => true, 5));
        Assert.Equal(0, index.Compare(1, new AskedMeaning([])).Sentence);
    }

    [Fact]
    public void Packed_vectors_come_out_as_they_went_in()
    {
        IReadOnlyList<IReadOnlyList<float[]>> passages = [[Vector(), Vector()], [], [Vector()]];

        var unpacked = VectorBytes.Unpack(VectorBytes.Pack(passages));

        Assert.Equal([2, 0, 1], unpacked.Select(sentences => sentences.Count));
        foreach (var (before, after) in passages.SelectMany(one => one).Zip(unpacked.SelectMany(one => one)))
            Assert.Equal(1, TensorPrimitives.CosineSimilarity<float>(before, after), 0.001);
        Assert.Empty(VectorBytes.Unpack(VectorBytes.Pack([])));
    }

    private static bool Close(double one, double other) => Math.Abs(one - other) < 0.01;

    private static bool Close(float one, double other) => Math.Abs(one - other) < 0.01;

    private float[] Vector() => OfLengthOne([.. Enumerable.Range(0, Dimensions).Select(_ => (float)(random.NextDouble() - 0.5))]);

    private float[] Near(float[] vector) => OfLengthOne([.. vector.Select(number => number + (float)((random.NextDouble() - 0.5) * 0.1))]);

    private static float[] OfLengthOne(float[] vector)
    {
        TensorPrimitives.Divide(vector, TensorPrimitives.Norm(vector), vector);
        return vector;
    }
}
