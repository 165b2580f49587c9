using System.Collections.Frozen;

namespace Baton.Language.Guessing;

/// <summary>
/// Words that say which language a short message is in, however its letters look: the small ones that hold sentences together.
/// And words that say nothing about it, as people of all seven languages write them.
/// </summary>
internal static class SmallWords
{
    private static readonly (string Language, string Words)[] Lists =
    [
        ("en",
            "the and to of is it you that i for on my with not are this have was be me your we can do does did how what when why where which who please but from an or so if at as our no there would will just has been they hello hi thanks thank want need get got am isn didn doesn don won't couldn could should am still any all after before by out up about help us im ive"),
        ("de",
            "der die das und ist nicht ich sie wir ein eine einen einem mit zu auf für fur von im in den dem des es hat habe haben kann können wie was warum wieso wo wann bitte mein meine meinen meinem ihr ihre noch nur auch wenn aber oder bei nach aus sich wird werden wurde war sind bin mir mich uns unser kein keine mehr schon hallo danke guten seit vom zum zur geht"),
        ("fr",
            "le la les un une des de du et est pas je vous nous il elle on ne mon ma mes votre vos pour dans avec sur que qui quoi comment pourquoi où quand ce cette ça sont ai avez avons peut peux puis plus mais ou si en au aux merci bonjour j l d n c s qu suis été depuis nos notre chez tout fait"),
        ("es",
            "el la los las un una y es no que de en por para con mi mis su se lo me te le como cómo cuando cuándo donde dónde porque qué pero o si ya está estoy puedo puede quiero tengo hay más muy hola gracias del al son he ha han mal sin sobre buenos buenas días favor nuestro nuestra ustedes desde"),
        ("pt",
            "o a os as um uma e é não nao que de em por para com meu minha meus minhas seu sua se eu me como quando onde porque qual mas ou já está estou posso pode quero tenho há mais muito olá ola obrigado obrigada do da dos das no na nos nas ao são foi você vocês voces bom dia fazer sem desde nosso nossa"),
        ("it",
            "il lo la i gli le un una e è non che di in con per mio mia miei mie mi si come quando dove perché perche quale ma o se già sono posso può voglio ho ha abbiamo hai più molto ciao salve buongiorno grazie del della dei delle al alla nel nella dal dalla vorrei c nostro nostra senza da"),
        ("nl",
            "de het een en is niet ik je jij u wij we van in op voor met te zijn mijn uw ons onze hoe wat waarom waar wanneer welke kan kunnen kunt heb heeft hebben nog ook als maar of bij naar uit wordt was er dat dit die deze geen hallo goedemorgen goedendag bedankt graag sinds al om mij zonder"),
    ];

    private static readonly FrozenDictionary<string, int[]> Languages = Lists
        .SelectMany((list, at) => list.Words.Split(' ').Distinct().Select(word => (word, at)))
        .GroupBy(pair => pair.word).ToFrozenDictionary(same => same.Key, same => same.Select(pair => pair.at).ToArray(), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Everywhere = FrozenSet.ToFrozenSet(
        """
        account admin agent android api app apple asap backup beta blog bug chat cloud code cookie csv dashboard data desktop download email
        error excel export facebook feedback google hardware hotline html http https import info instagram internet iphone ipad laptop
        link linux login logout logo mac mail manager menu microsoft modem newsletter offline ok okay online outlook password pdf
        paypal pin plan plugin premium print reset router server shop slack sms smartphone software spam sso status streaming
        support tablet team test ticket token tracking trial tv update upgrade upload urgent url usb user vat video visa web webhook website
        whatsapp widget wifi windows wlan xml zapier zip
        """.Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Places in <see cref="LanguageDetector.Codes"/> of the languages that have the word; none for a word that is not small.</summary>
    public static ReadOnlySpan<int> LanguagesOf(string word) => Languages.GetValueOrDefault(word, []);

    public static bool Speaks(string word, string language) =>
        Languages.TryGetValue(word, out var found) && found.Any(at => LanguageDetector.Codes[at] == language);

    /// <summary>Says nothing about the language of who writes it.</summary>
    public static bool IsEverywhere(string word) => Everywhere.Contains(word);
}
