using System.Numerics.Tensors;
using Baton.Language.Meaning;
using Baton.Providers.Meaning;
using Baton.Storage;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Baton.Providers.Tests.Meaning;

/// <summary>The real sentence model on this processor.</summary>
public sealed class MiniLmTests
{
    private static readonly IMeaning Meaning =
        new ServiceCollection().AddMeaning(PreparedFiles.Get).BuildServiceProvider().GetRequiredService<IMeaning>();

    [Theory]
    [InlineData("i want my money back", "how do i get a refund", "how to reset your password")]
    [InlineData("cannot get into my account", "problems signing in", "when will my parcel arrive")]
    [InlineData("the heating stays cold", "no warmth from the radiators", "change the address on my invoice")]
    public void The_same_wish_in_other_words_is_nearer_than_another_wish(string text, string same, string other) =>
        Assert.True(Likeness(text, same) > Likeness(text, other) + 0.1, $"{Likeness(text, same):F2} against {Likeness(text, other):F2}");

    [Fact]
    public void Vectors_have_length_one_and_the_promised_number_of_dimensions()
    {
        var vector = Meaning.Of("a parcel", Attention.Close);

        Assert.Equal(Meaning.Dimensions, vector.Length);
        Assert.Equal(1, TensorPrimitives.Norm(vector), 3);
    }

    [Fact]
    public void Many_texts_at_once_get_the_vectors_they_get_alone()
    {
        string[] texts = [.. Enumerable.Range(0, 80).Select(number => $"order {number}"), "refund", "where is the parcel that i ordered last week", "", "a", "my invoice shows the wrong address and the wrong name"];
        var done = 0;

        var together = Meaning.OfAll(texts, Attention.Close, _ => Interlocked.Increment(ref done), TestContext.Current.CancellationToken);

        Assert.Equal(texts.Length, done);
        for (var i = 0; i < texts.Length; i++)
            Assert.Equal(1, TensorPrimitives.Dot(together[i], Meaning.Of(texts[i], Attention.Close)), 4);
    }

    [Fact]
    public void Long_and_strange_texts_have_a_vector()
    {
        string[] texts = [new('x', 20_000), "\0\u0001", "日本語の問い合わせ", "😀😀", string.Join(' ', Enumerable.Repeat("parcel", 5_000))];

        Assert.All(Meaning.OfAll(texts, Attention.Close, null, TestContext.Current.CancellationToken), vector => Assert.DoesNotContain(vector, float.IsNaN));
    }

    [Fact]
    public void Of_a_long_text_the_telling_words_count()
    {
        const string Short = "parcel damaged scooter wheel bent";
        const string Wordy = "so i was here at home and it was the day that you said it would be and then my parcel came and it was damaged and on the scooter there was a wheel and it was bent";

        // What a cut after as many words would have kept.
        var beginning = string.Join(' ', Wordy.Split(' ').Take(20));

        Assert.True(
            Brief(Wordy, Short) > Brief(beginning, Short) + 0.3,
            $"{Brief(Wordy, Short):F2} against {Brief(beginning, Short):F2} of its beginning");

        static float Brief(string one, string other) =>
            TensorPrimitives.Dot(Meaning.Of(one, Attention.Brief), Meaning.Of(other, Attention.Brief));
    }

    [Fact]
    public void Long_work_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() =>
            Meaning.OfAll([.. Enumerable.Repeat("a parcel", 200)], Attention.Close, _ => stop.Cancel(), stop.Token));
    }

    [Fact(Timeout = Ceiling.Milliseconds)]
    public async Task A_server_that_stops_while_it_reads_ends_in_order()
    {
        for (var round = 0; round < 5; round++)
        {
            var provider = new ServiceCollection().AddMeaning(PreparedFiles.Get).BuildServiceProvider();
            var meaning = provider.GetRequiredService<IMeaning>();
            using var begun = new CountdownEvent(4);
            var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
            {
                meaning.Of("the first", Attention.Close);
                begun.Signal();
                while (true)
                    meaning.Of("a parcel that is long on its way", Attention.Close);
            }, TestContext.Current.CancellationToken)).ToList();
            begun.Wait(TestContext.Current.CancellationToken);

            await provider.DisposeAsync();

            foreach (var reader in readers)
                await Assert.ThrowsAsync<ObjectDisposedException>(() => reader);
        }
    }

    private static float Likeness(string one, string other) => TensorPrimitives.Dot(Meaning.Of(one, Attention.Close), Meaning.Of(other, Attention.Close));
}
