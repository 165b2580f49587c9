using Baton.Language.Words;
using Xunit;

namespace Baton.Tests.Language;

public sealed class StemsTests
{
    [Theory]
    [InlineData("en", "refunds", "refunded")]
    [InlineData("en", "shipping", "shipped")]
    [InlineData("de", "rechnungen", "rechnung")]
    [InlineData("fr", "factures", "facture")]
    [InlineData("es", "facturas", "factura")]
    [InlineData("pt", "faturas", "fatura")]
    [InlineData("it", "fatture", "fattura")]
    [InlineData("nl", "facturen", "factuur")]
    public void Forms_of_a_word_share_a_stem(string language, string one, string other) =>
        Assert.Equal(Stems.Of(one, language)[..4], Stems.Of(other, language)[..4]);

    [Fact]
    public void Different_words_keep_different_stems() => Assert.NotEqual(Stems.Of("invoice"), Stems.Of("invite"));

    [Fact]
    public void A_language_without_a_stemmer_keeps_its_words() => Assert.Equal("lasku", Stems.Of("lasku", "fi"));

    [Fact]
    public async Task Many_threads_find_the_same_stems()
    {
        string[] words = [.. Enumerable.Range(0, 500).Select(number => $"running{(char)('a' + (number % 26))}s")];
        var expected = words.Select(word => Stems.Of(word)).ToArray();

        var found = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => words.Select(word => Stems.Of(word)).ToArray())));

        Assert.All(found, stems => Assert.Equal(expected, stems));
    }
}
