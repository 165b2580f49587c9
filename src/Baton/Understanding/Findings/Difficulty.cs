using System.Text.RegularExpressions;
using Baton.Language.Words;

namespace Baton.Understanding.Findings;

/// <summary>
/// Judges how hard a message is to answer by what can be counted: separate problems, listed points, systems involved, error
/// codes, sums, and length. One point for each sign, two for strong ones; see the thresholds below.
/// </summary>
internal static partial class Difficulty
{
    private const int MediumFrom = 1;
    private const int HighFrom = 4;
    private const int LongWords = 120;
    private const int VeryLongWords = 250;

    /// <summary>Milliseconds, far above what any message takes: it counts the clock, and on a busy machine a thread may stand still for a while.</summary>
    private const int Limit = 2000;

    private static readonly PhraseList Joints = new(
        "also|additionally|furthermore|moreover|besides|secondly|thirdly|second|another|on_top_of|in_addition|apart_from|one_more_thing|and_also|too|separately|unrelated",
        "ausserdem|zudem|zusatzlich|weiterhin|zweitens|drittens|des_weiteren|daruber_hinaus|noch_etwas", "de_plus|en_outre|par_ailleurs|deuxiemement|aussi|egalement|autre_chose", "ademas|tambien|por_otro_lado|en_segundo_lugar|otra_cosa", "alem_disso|tambem|por_outro_lado|em_segundo_lugar|outra_coisa", "inoltre|anche|in_secondo_luogo|un_altra_cosa|per_di_piu", "bovendien|daarnaast|ook|ten_tweede|verder|nog_iets");

    private static readonly PhraseList Systems = new(
        "api|webhook*|integration*|sso|saml|oauth|ldap|vpn|firewall|proxy|dns|ssl|tls|certificate*|database|sql|server*|cluster|kubernetes|docker|terraform|active_directory|azure|aws|google|okta|salesforce|hubspot|slack|shopify|sap|exchange|outlook|excel|zapier|jira|iphone|android|windows|linux|macos|firefox|chrome|safari|router|gateway|erp|crm|sdk|import|export|stripe|paypal");

    private static readonly PhraseList Parties = new(
        "team|teams|customers|clients|users|colleagues|employees|departments|offices|stores|vendors|partner|supplier|kunden|kollegen|mitarbeiter|clients|collegues|clientes|usuarios|clienti|colleghi|klanten|collega's");

    public static ComplexityReading Read(Wording wording)
    {
        var reasons = new List<string>();
        var points = 0;
        void Note(int worth, string reason)
        {
            points += worth;
            reasons.Add(reason);
        }

        var items = ListItem.Count(wording.Source);
        if (items >= 2)
            Note(2, $"lists {items} points");
        var questions = wording.Sentences.Count(sentence => sentence.IsQuestion);
        if (questions >= 2)
            Note(questions >= 3 ? 2 : 1, $"asks {questions} questions");
        if (Joints.In(wording).Count(match => wording.Tokens.Count > 12) is > 0 and var joints)
            Note(1, $"adds a further matter ({joints} times)");
        var systems = Distinct(wording, Systems);
        if (systems.Count > 0)
            Note(systems.Count >= 3 ? 2 : 1, $"involves {string.Join(", ", systems)}");
        var codes = ErrorCode.Matches(wording.Source).Select(match => match.Value).Distinct().Take(5).ToArray();
        if (codes.Length > 0)
            Note(codes.Length >= 2 ? 2 : 1, $"names error {string.Join(", ", codes)}");
        if (wording.Tokens.Count >= LongWords)
            Note(wording.Tokens.Count >= VeryLongWords ? 2 : 1, $"is {wording.Tokens.Count} words long");
        if (Distinct(wording, Parties).Count >= 2)
            Note(1, "concerns several groups of people");

        if (reasons.Count == 0)
            reasons.Add("one matter in few words");
        var level = points >= HighFrom ? Complexity.High : points >= MediumFrom ? Complexity.Medium : Complexity.Low;
        return new ComplexityReading(level, reasons);
    }

    private static List<string> Distinct(Wording wording, PhraseList phrases) =>
        [.. phrases.In(wording).Select(match => wording.Quote(match.First, match.Last)).Distinct(StringComparer.OrdinalIgnoreCase).Take(5)];

    [GeneratedRegex(@"^[ \t]*(?:[-*•]|\d{1,2}[.)])[ \t]+\S", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Limit)]
    private static partial Regex ListItem { get; }

    [GeneratedRegex(
        @"\b(?:(?:40[0-9]|41[0-9]|42[0-9]|50[0-4])(?!\s*[€$£%])|(?i:http|status|error|code|fehler|erreur)\s*(?:code\s*)?[:#]?\s*\d{2,6}|0x[0-9a-fA-F]{4,}|[A-Z]{2,}[-_]\d{2,}|ERR_[A-Z_]+|E[A-Z]{6,}|\w+Exception)\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Limit)]
    private static partial Regex ErrorCode { get; }
}
