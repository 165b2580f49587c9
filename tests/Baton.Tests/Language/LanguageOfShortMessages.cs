using Baton.Language.Guessing;
using Baton.Tests.Understanding;
using Baton.Understanding;

namespace Baton.Tests.Language;

public sealed class LanguageOfShortMessages
{
    [Theory]
    [InlineData("How do I reset my password?", "en")]
    [InlineData("refund please", "en")]
    [InlineData("Do you have an app?", "en")]
    [InlineData("Login funktioniert nicht", "de")]
    [InlineData("Wo ist mein Paket", "de")]
    [InlineData("no puedo entrar", "es")]
    [InlineData("où est ma facture", "fr")]
    [InlineData("non riesco a entrare", "it")]
    [InlineData("não consigo entrar", "pt")]
    [InlineData("ik kan niet inloggen", "nl")]
    public void A_few_words_are_enough(string text, string language) => Assert.Equal(language, LanguageDetector.Detect(text).Code);

    [Theory]
    [InlineData("Hello?", "en")]
    [InlineData("pls phone me asap", "en")]
    [InlineData("Rechnung", "de")]
    public void What_is_expected_decides_where_words_do_not(string text, string language) =>
        Assert.Equal(language, LanguageDetector.Detect(text, language).Code);

    [Theory]
    [InlineData("i cnat log inn, teh pasword rset mial nevr arivd", "en")]
    [InlineData("non riesco a entrare", "it")]
    [InlineData("wo ist mein paket", "de")]
    [InlineData("fatura errada", "pt")]
    [InlineData("contraseña olvidada", "es")]
    public void Haste_makes_no_other_language_of_English(string text, string language) =>
        Assert.Equal(language, Given.Reader.Read(new MessageToRead("", text, []) { Languages = ["en"] }).Language);

    [Theory]
    [InlineData("Meine Rechnung ist falsch, bitte korrigieren Sie den Betrag.")]
    [InlineData("Wo finde ich meine Rechnung?")]
    public void A_sentence_overrules_what_was_expected(string text) => Assert.Equal("de", LanguageDetector.Detect(text, "en", "en").Code);

    [Theory]
    [InlineData("Password")]
    [InlineData("ok")]
    [InlineData("404")]
    public void What_every_language_writes_says_nothing(string text)
    {
        Assert.True(LanguageDetector.IsSilent(text));
        Assert.Equal(LanguageGuess.Unknown, LanguageDetector.Detect(text, "en").Code);
    }

    [Theory]
    [InlineData("asdf jkl qwer qwer zxcv", true)]
    [InlineData("sdfkjh wqeoiu xcvmn", true)]
    [InlineData("pls fix", false)]
    [InlineData("Der Schlüssel klemmt", false)]
    [InlineData("Jag kan inte logga in", false)]
    public void Fingers_on_the_keyboard_are_no_language(string text, bool isNonsense) => Assert.Equal(isNonsense, LanguageDetector.IsNonsense(text));
}
