using Baton.Language.Words;
using Xunit;

namespace Baton.Tests.Language;

public sealed class Phrases
{
    [Theory]
    [InlineData("talk|speak to a? human", "May I SPEAK to a Human?", "SPEAK to a Human")]
    [InlineData("log_in|login", "I cannot log in today", "log in")]
    [InlineData("invoic*", "Two invoices", "invoices")]
    [InlineData("in # minutes", "Call me in 20 minutes.", "in 20 minutes")]
    [InlineData("lost .. phone", "I lost my old red phone", "lost my old red phone")]
    [InlineData("^ help", "Help me", "Help")]
    [InlineData("reinitialiser", "Réinitialiser le code", "Réinitialiser")]
    [InlineData("l erreur", "Voici l’erreur", "l’erreur")]
    public void A_phrase_finds_its_words_as_they_were_written(string phrase, string text, string found)
    {
        var wording = Wording.Of(text);
        var match = Assert.Single(new PhraseList(phrase).In(wording));

        Assert.Equal(found, wording.Quote(match.First, match.Last));
    }

    [Theory]
    [InlineData("lost .. phone", "I lost it. The phone is fine")]
    [InlineData("lost .. phone", "I lost a very old and red phone")]
    [InlineData("^ help", "please help")]
    [InlineData("help $", "help me")]
    [InlineData("talk to", "talks to")]
    public void A_phrase_stays_within_its_sentence_and_its_words(string phrase, string text) =>
        Assert.Empty(new PhraseList(phrase).In(Wording.Of(text)));

    [Theory]
    [InlineData("a||b")]
    [InlineData("  ")]
    [InlineData("de*")]
    public void A_broken_phrase_is_refused(string phrase) =>
        Assert.Throws<ArgumentException>(() => new PhraseList(phrase));

    [Fact]
    public void A_sentence_goes_on_over_a_wrapped_line_and_ends_at_a_list_mark()
    {
        var wording = Wording.Of("the line is\nwrapped here\n- first point\n- second point, version 3.5 of it");

        Assert.Equal(3, wording.Sentences.Count);
    }
}
