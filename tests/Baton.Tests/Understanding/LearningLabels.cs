using Baton.Language.Meaning;
using Baton.Language.Words;
using Baton.Understanding;
using Baton.Understanding.Labels;
using Xunit;

namespace Baton.Tests.Understanding;

/// <summary>Labels that a user brings: learnt, explained, kept in a file.</summary>
public sealed class LearningLabels
{
    private static readonly LabelledText[] Examples =
    [
        new("my parcel has not come", "delivery_late"),
        new("where is my order, it should have been here on Monday", "delivery_late"),
        new("the courier never rang and tracking stands still", "delivery_late"),
        new("still waiting for the shipment from last week", "delivery_late"),
        new("I want my money back", "refund"),
        new("please refund the order I returned", "refund"),
        new("when do I get the money for the jacket I sent back", "refund"),
        new("the repayment has not reached my account", "refund"),
        new("how do I change my password", "sign_in"),
        new("I cannot log in, it says wrong password", "sign_in"),
        new("the reset mail for my account does not arrive", "sign_in"),
        new("locked out after too many attempts to sign in", "sign_in"),
        new("the cup arrived in pieces", "damaged"),
        new("my lamp was broken when I opened the box", "damaged"),
        new("there is a crack in the screen out of the box", "damaged"),
        new("two of the six glasses are shattered", "damaged"),
    ];

    private static readonly Lazy<LabelModel> Model = new(() => Learn(Given.Meaning));

    [Theory]
    [InlineData("the postman did not bring my package", "delivery_late")]
    [InlineData("give me back what I paid", "refund")]
    [InlineData("forgot the code to get into my profile", "sign_in")]
    [InlineData("the vase was smashed to bits", "damaged")]
    public void Other_words_for_the_same_wish_get_its_label(string text, string label) =>
        Assert.Equal(label, Model.Value.Read(Wording.Of(text)).Label);

    [Fact]
    public void A_message_about_none_of_them_is_less_known_than_one_about_one_of_them()
    {
        var known = Model.Value.Read(Wording.Of("my package is late, where is it?")).Known;
        var strange = Model.Value.Read(Wording.Of("what is the capital of Mongolia")).Known;

        Assert.True(known > strange + 0.2, $"{known:F2} against {strange:F2}");
    }

    [Fact]
    public void The_words_and_the_examples_behind_a_label_are_named()
    {
        var wording = Wording.Of("please refund my order");

        Assert.Contains(Model.Value.Explain(wording, "refund").Take(3), push => push.Word == "refund");
        Assert.Equal("please refund the order I returned", Model.Value.ExamplesLike(wording)[0].Text);
    }

    [Fact]
    public void Probabilities_sum_to_one_and_confidence_never_exceeds_being_known()
    {
        var reading = Model.Value.Read(Wording.Of("the box came late and the cup in it is broken"));

        Assert.Equal(1, reading.Guesses.Sum(guess => guess.Probability), 3);
        Assert.True(reading.Confidence <= reading.Known);
    }

    [Fact]
    public void A_model_from_a_file_reads_as_the_one_that_was_written()
    {
        using var file = new MemoryStream();
        LabelModelFile.Write(Model.Value, Given.Meaning.Model, file);
        file.Position = 0;
        var again = LabelModelFile.Read(file, Given.Meaning)!;

        foreach (var example in Examples)
        {
            var (first, second) = (Model.Value.Read(Wording.Of(example.Text)), again.Read(Wording.Of(example.Text)));
            Assert.Equal(first.Label, second.Label);
            Assert.Equal(first.Confidence, second.Confidence, 2);
        }
    }

    [Fact]
    public void A_model_that_was_learnt_with_another_sentence_model_is_not_taken()
    {
        using var file = new MemoryStream();
        LabelModelFile.Write(Model.Value, "another", file);
        file.Position = 0;

        Assert.Null(LabelModelFile.Read(file, Given.Meaning));
    }

    [Fact]
    public void Without_a_sentence_model_words_alone_do()
    {
        var model = Learn(new NoMeaning());

        Assert.Equal("refund", model.Read(Wording.Of("a refund please")).Label);
    }

    [Fact]
    public void Learning_tells_how_far_it_is_and_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() => new LearnLabels(Given.Meaning).Run(
            Examples, new LearnOptions(), _ => stop.Cancel(), stop.Token));
    }

    [Fact]
    public void One_label_alone_is_refused() =>
        Assert.Throws<ArgumentException>(() => new LearnLabels(new NoMeaning()).Run(
            [new("a", "x"), new("b", LabelModel.OutOfScope)], new LearnOptions(), null, CancellationToken.None));

    private static LabelModel Learn(IMeaning meaning) =>
        new LearnLabels(meaning).Run(Examples, new LearnOptions(), null, CancellationToken.None);
}
