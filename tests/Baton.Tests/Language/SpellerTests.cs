using Baton.Language.Words;
using Baton.Tests.Understanding;

namespace Baton.Tests.Language;

public sealed class SpellerTests
{
    private readonly Speller speller = new(EverydayWords.Of(Given.Meaning));

    public SpellerTests() => speller.Learn(Wording.Of("Your monstera and its fertiliser. Rechnung und Kündigung. Refund of the parcel, refund, refund."));

    [Theory]
    [InlineData("my refnud is late", "my refund is late")]
    [InlineData("my monsteraa is ill", "my monstera is ill")]
    [InlineData("where is my parcl?", "where is my parcel?")]
    [InlineData("I want my mony bakc", "I want my money back")]
    [InlineData("WHERE IS MY REFNUD", "WHERE IS MY REFUND")]
    [InlineData("pleae help me", "please help me")]
    public void One_slip_is_put_right(string typed, string meant) => Assert.Equal(meant, Corrected(typed));

    [Theory]
    [InlineData("the driver wont ring, whats wrong")]
    [InlineData("swapping the pots of my plants")]
    [InlineData("code E1234 and ref AB-77 at https://example.org/refnudd2")]
    [InlineData("")]
    [InlineData("ok")]
    public void What_is_a_word_or_no_word_at_all_stays(string text) => Assert.Equal(text, Corrected(text));

    [Theory]
    [InlineData("ich habe meine Rechnng noch nicht bekommen", "ich habe meine rechnung noch nicht bekommen")]
    [InlineData("wann wird meine Kündigunng wirksam", "wann wird meine kundigung wirksam")]
    public void In_other_languages_words_that_were_taught_are_found(string typed, string meant) => Assert.Equal(meant, Corrected(typed));

    [Theory]
    [InlineData("donde puedo cambiar la dirección de entrega de mi pedido")]
    [InlineData("wo kann ich die Lieferadresse meiner Bestellung ändern")]
    [InlineData("je voudrais changer l'adresse de livraison de ma commande")]
    [InlineData("vorrei cambiare l'indirizzo di consegna del mio ordine")]
    public void The_words_of_other_languages_are_not_taken_for_mistyped_English(string text) => Assert.Equal(text, Corrected(text));

    [Fact]
    public void Without_a_list_of_words_it_knows_only_what_it_was_taught()
    {
        var alone = new Speller(EverydayWords.None);
        alone.Learn(Wording.Of("refund"));

        Assert.Equal("my mony and my refund", alone.Correct(Wording.Of("my mony and my refnud")).Source);
    }

    [Fact]
    public void The_likelier_word_is_taken()
    {
        var alone = new Speller(EverydayWords.None);
        alone.Learn(Wording.Of("planes plants plants plants"));

        Assert.Equal("plants", alone.Correct(Wording.Of("plantes")).Source);
        Assert.Equal("planes", alone.Correct(Wording.Of("plaens")).Source);
    }

    /// <summary>Written without looking at the speller, with the slips that people made in them.</summary>
    [Fact]
    public void Most_slips_are_put_right_and_hardly_a_right_word_is_touched()
    {
        var lines = LabelledSet.Read("intents-natural.dev.jsonl").Select(line => Wording.Of(line.Text())).ToList();
        foreach (var line in lines.Where((_, at) => at % 2 is 0))
            speller.Learn(line);
        var (typed, right, touched, words) = (0, 0, 0, 0);
        var hands = new Mistyped();
        foreach (var meant in lines.Where((_, at) => at % 2 is 1))
        {
            var left = speller.Correct(meant);
            words += meant.Tokens.Count;
            touched += left.Source == meant.Source ? 0 : meant.Tokens.Zip(left.Tokens).Count(pair => pair.First.Text != pair.Second.Text);
            var slipped = Wording.Of(hands.Text(meant.Source));
            var corrected = speller.Correct(slipped);
            foreach (var (wanted, was, now) in meant.Tokens.Zip(slipped.Tokens, corrected.Tokens).Where(one => one.First.Text != one.Second.Text))
                (typed, right) = (typed + 1, right + (now.Text == wanted.Text ? 1 : 0));
        }

        Floor.AtLeast(0.80, (double)right / typed, $"slips put right, of {typed}");
        Floor.AtLeast(0.985, 1 - ((double)touched / words), $"right words left alone, of {words}");
    }

    private string Corrected(string text) => speller.Correct(Wording.Of(text)).Source;
}
