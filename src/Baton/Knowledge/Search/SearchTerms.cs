using System.Collections.Frozen;
using Baton.Language.Words;

namespace Baton.Knowledge.Search;

/// <summary>The words of a text that are worth looking for, as stems. Articles and questions are cut alike.</summary>
internal static class SearchTerms
{
    private const int LongestText = 8_000;
    private const int LongestWord = 40;

    /// <summary>
    /// Words that tell nothing about a subject, however rare they are in articles. Question words and negations are not
    /// among them: how, what, when and who tell a question about a procedure from one about a date.
    /// </summary>
    private static readonly FrozenSet<string> Empty = FrozenSet.ToFrozenSet(
        """
        a about after again all almost already also always am an and another any anybody anyone anything are
        around as ask asked at away back be became because been before being best better between both but by
        came can cannot cant come comes coming could couldnt day days dear did didnt do does doesnt doing done
        dont down during each either else even ever every everybody everyone everything few find first for from
        get gets getting give given go goes going gone good got great guys had happen happened happens has have
        havent having he hello help her here hey hi him his hope however i id if im in into is isnt it its
        itself ive just keep kind knew know let like little ll long look looked looking lot made make makes
        making many may maybe me mean meanwhile might moment more most much must my myself near need needed
        needs next nice nobody none nor nothing now of off often ok okay old on once one ones only or other
        others otherwise our out over own part people per perhaps please put quite rather re really reason
        regards right said same saw say says see seem seems seen several shall she should show simply since so
        some somebody someone something sometimes soon sorry still stuff such sure take taken takes tell than
        thank thanks that thats the their them themselves then there these they thing things think this those
        though thought three through thus till to together told too took toward tried tries try trying turn two
        under until up upon us use used uses using usually ve very want wanted wants was wasnt way we well went
        were while whole will wish with within wonder wont would wouldnt wrote yes yet you your yours yourself
        """.Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Forms that a stemmer cannot bring together.</summary>
    private static readonly FrozenDictionary<string, string> Irregular = FrozenDictionary.ToFrozenDictionary(
        """
        forgotten:forgot forgetting:forgot forget:forgot lost:lose losing:lose paid:pay sent:send bought:buy left:leave broke:break
        broken:break began:begin chose:choose chosen:choose froze:freeze frozen:freeze hidden:hide stolen:steal login:sign logging:sign
        logged:sign log:sign signin:sign emails:email people:person persons:person
        """.Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split(':')).ToDictionary(pair => pair[0], pair => pair[1]));

    /// <summary>A text cut into words; only its beginning where it is very long.</summary>
    public static Wording Read(string text) => Wording.Of(text.Length > LongestText ? text[..LongestText] : text);

    /// <summary>The stems in their order, repetitions included. A form that stands for another word brings both.</summary>
    public static IEnumerable<string> Of(Wording wording, string language) => InEach(wording, [language]).Select(stems => stems[0]);

    /// <summary>The same for a text whose language may be any of these: of each word, its stem in each of them.</summary>
    public static IEnumerable<string[]> InEach(Wording wording, IReadOnlyCollection<string> languages)
    {
        for (var at = 0; at < wording.Tokens.Count; at++)
        {
            var token = wording.Tokens[at];
            if (IsPrefix(wording, at))
                yield return Stemmed(token.Text + wording.Tokens[at + 1].Text, languages);
            if (token.Text.Length > LongestWord || Empty.Contains(token.Text))
                continue;
            yield return token.IsNumber ? [token.Text] : Stemmed(token.Text, languages);
            if (Irregular.TryGetValue(token.Text, out var other))
                yield return Stemmed(other, languages);
        }
    }

    /// <summary>"E-mail" is "email".</summary>
    private static bool IsPrefix(Wording wording, int at)
    {
        var token = wording.Tokens[at];
        return token is { Length: 1, IsNumber: false } && at + 1 < wording.Tokens.Count
            && wording.Tokens[at + 1].Start == token.Start + 2 && wording.Source[token.Start + 1] is '-';
    }

    private static string[] Stemmed(string word, IReadOnlyCollection<string> languages) =>
        [.. languages.Select(language => Stems.Of(word, language)).Distinct()];
}
