using System.Text.RegularExpressions;

namespace Baton.Privacy.Personal;

/// <summary>Streets with their numbers, as the seven languages write them, and the town where it follows.</summary>
internal static partial class Addresses
{
    public static IEnumerable<Range> In(string text) => ((Regex[])[English(), German(), French(), Roman(), Dutch()])
        .SelectMany(street => street.Matches(text)).Select(match => match.Index..(match.Index + match.Length));

    [GeneratedRegex(
        @"(?<![\w/])(?:(?:Flat|Unit|Apt\.?|Apartment|Suite) ?\w{1,4}, )?\d{1,5}(?:/\d{1,4})?[a-zA-Z]?,? (?:[A-Z][\w'’.-]* ){1,4}?(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Way|Drive|Dr|Crescent|Terrace|Close|Court|Ct|Place|Pl|Square|Sq|Villas|Gardens|Hill|Row|Mews|Boulevard|Blvd|Parade|Grove|Walk|Highway|Hwy|Green|Park|Rise|Quay|Wharf)\b\.?(?:(?:,|\n) ?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)?(?:,? (?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2} \d{5}(?:-\d{4})?))?",
        RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(
        @"(?<!\w)(?:(?:[A-ZÄÖÜ][\wäöüß.-]*[ -]){0,3}[A-ZÄÖÜ][\wäöüß-]*(?:straße|strasse|str\.|weg|allee|platz|gasse|damm|ufer|chaussee|pfad|steig|markt|graben)|(?:[A-ZÄÖÜ][\wäöüß-]+[ -]){1,3}(?:Straße|Strasse|Str\.|Weg|Allee|Platz|Gasse|Ring|Damm|Ufer)|(?:Am|An der|An den|Im|In der|In den|Auf dem|Auf der|Zum|Zur|Unter den|Hinter der) [A-ZÄÖÜ][\wäöüß-]+(?: [A-ZÄÖÜ][\wäöüß-]+)?) \d{1,4} ?[a-z]?\b(?:(?:,|\n) ?(?:D-|A-|CH-)?\d{4,5} [A-ZÄÖÜ][\wäöüß-]+(?: [A-ZÄÖÜ][\wäöüß-]+)?)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex German();

    [GeneratedRegex(
        @"(?<!\w)\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd|chemin|place|impasse|allée|quai|route|cours|square|passage|faubourg)(?: (?:de la|de l'|du|des|de|d'|la|le|l'|aux?))? ?(?:[\p{L}'’-]+)(?: (?:[A-ZÉÈÀÂÎÔ][\p{L}'’-]+|de|du|des|la|le))*(?:(?:,|\n) ?\d{5} [A-ZÉÈÀ][\p{L}'’-]+(?:[ -][A-ZÉÈÀ][\p{L}'’-]+)*)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex French();

    /// <summary>Spanish, Italian and Portuguese: the kind of street first, the number last.</summary>
    [GeneratedRegex(
        @"(?<!\w)(?:(?:[Cc]alle|[Cc]/|[Aa]venida|[Aa]v\.|[Aa]vda\.?|[Pp]aseo|[Pp]laza|[Rr]onda|[Cc]amino|[Tt]ravesía|[Cc]arrer|[Vv]ia|[Vv]iale|[Cc]orso|[Pp]iazza|[Vv]icolo|[Ll]argo|[Ss]trada|[Rr]ua|[Tt]ravessa|[Pp]raça|[Aa]lameda|[Ee]strada) ?)(?:(?:de la|de las|de los|del|della|delle|dei|degli|dell'|de|di|da|das|do|dos|d') ?)?[A-ZÀ-Ý][\p{L}'’.-]*(?: (?:(?:de|del|de la|di|da|do|dos|das|y|e) )?[A-ZÀ-Ý][\p{L}'’.-]*){0,3},? ?(?:n\.?[º°o]\.? ?|nº ?|núm\.? ?)?\d{1,5}(?: ?[a-zA-Z]\b)?(?:,? (?:\d{4,5}(?:-\d{3})?) [A-ZÀ-Ý]\p{L}+(?: [A-ZÀ-Ý]\p{L}+)?)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Roman();

    [GeneratedRegex(
        @"(?<!\w)(?:(?:[A-Z][\w'-]* ){0,2}[A-Z][\w'-]*(?:straat|laan|plein|kade|gracht|dijk|singel|hof|steeg|dreef|plantsoen|weg|pad|markt|baan|hoek)) \d{1,4} ?[a-zA-Z]?\b(?:(?:,|\n) ?\d{4} ?[A-Z]{2} [A-Z][\w'-]+(?: [A-Z][\w'-]+)?)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Dutch();
}
