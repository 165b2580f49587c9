using System.Text.RegularExpressions;

namespace Baton.Privacy.Personal;

/// <summary>
/// Names of persons where something says that they are: "my name is", a title, a signature. A name that merely stands in a
/// sentence is not found: without a list of names it cannot be told from a product.
/// </summary>
internal static partial class Names
{
    public static IEnumerable<Range> In(string text) => ((Regex[])[Introduced(), Titled(), Signed()])
        .SelectMany(name => name.Matches(text)).Select(match => match.Groups["name"])
        .Where(name => !Thing().IsMatch(name.Value))
        .Select(name => name.Index..(name.Index + name.Length));

    private const string Word = @"[A-ZÀ-ÖØ-ÞŁŚŠŽÇİ][\p{L}'’-]+";
    private const string Particle = @"(?:(?:de la|de|van der|van den|van|von|der|da|dos|do|di|del|della|la|le|ter|ten|el|al) )";
    private const string Full = $@"(?<name>{Word}(?: {Particle}?{Word}){{0,3}})";

    [GeneratedRegex(
        $@"(?:(?i:\b(?:my name is|name is|name:|named|this is|surname|called|passport says|booked under|in the name of|payee|account holder|holder is|owner is|customer:|ask for|attn:?|c/o|mein name ist|ich heiße|ich bin|kundin:?|kunde:?|kontoinhaber(?:in)?:?|auf den namen|name auf|me llamo|mi nombre es|soy|a nombre de|titular es|titular:?|preguntar por|pregunten por|je m'appelle|je suis|au nom de|mon nom est|titulaire:?|mi chiamo|io sono|sono|intestat[oa] a|nome:|a nome di|mijn naam is|ik ben|ik heet|t\.n\.v\.|op naam van|vraag naar|chamo-me|me chamo|meu nome é|sou [ao]|aqui é [ao]|em nome de|titular|my (?:son|daughter|wife|husband|boyfriend|girlfriend|partner|mother|father|brother|sister)|mein(?:e)? (?:sohn|tochter|frau|mann)|mijn (?:zoon|dochter|vrouw|man)|mi (?:hijo|hija|marido|mujer)|meu (?:filho|marido)|minha (?:filha|mulher))),? ){Full}",
        RegexOptions.CultureInvariant)]
    private static partial Regex Introduced();

    [GeneratedRegex(
        $@"(?<!\w)(?:(?i:mr|mrs|ms|miss|dr|prof|herr|frau|herrn|sr|sra|srta|don|doña|mme|mlle|monsieur|madame|signor|signora|sig|sig\.ra|dott|mevrouw|meneer|mevr|dhr|senhor|senhora|dona)\.? ){Full}",
        RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    /// <summary>After a greeting at the end, on the same line or the next; or alone on the last line.</summary>
    [GeneratedRegex(
        $@"(?:(?i:\b(?:regards|best|cheers|thanks|thank you|thx|sincerely|yours|grüßen|gruß|grüße|lg|vg|mfg|danke|saludos|gracias|un saludo|cordialement|merci|bien à vous|cordiali saluti|saluti|grazie|groet|groeten|groetjes|alvast bedankt|bedankt|obrigad[oa]|cumprimentos|atenciosamente|abraço))[ ,.!–-]{{1,3}}\n?\s?|\n(?:-|–|—)? ?){Full}[ .,]*(?:\n|$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    /// <summary>Capital words that follow the same words and are nobody.</summary>
    [GeneratedRegex(@"^(?:I|The|A|An|My|Your|Our|Please|Thanks|Thank|Hello|Hi|Best|Kind|Regards|Team|Support|Customer|Service|Sent|Order|Kundin|Kunde|Ihr|Ihre|Die|Der|Das|Ich|Sie|Wir|El|La|Los|Las|Le|Les|Je|Il|Lo|O|Os|As|Not|It|This|That|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|PS|P\.S\.)(?:\b|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Thing();
}
