using System.Text.RegularExpressions;
using PhoneNumbers;

namespace Baton.Privacy.Personal;

/// <summary>
/// Phone numbers. A number that begins with <c>+</c> or <c>0</c> and is grouped like one is taken at its word, and so is one in
/// groups that is in use in one of the countries; any other needs a word before it that speaks of phones, and none that speaks of
/// orders.
/// </summary>
internal static partial class Phones
{
    private const int Before = 45;

    /// <summary>A number that looks dialled is an order's only where the word stands right before it.</summary>
    private const int JustBefore = 25;

    private const int Fewest = 7;
    private const int Most = 15;

    /// <summary>Countries of the seven languages, whose plans of numbers say what a number without a country may be.</summary>
    private static readonly string[] Countries = ["US", "GB", "DE", "FR", "ES", "IT", "PT", "BR", "NL", "AT", "CH", "BE", "IE", "MX"];

    public static IEnumerable<Range> In(string text)
    {
        foreach (Match match in Candidate().Matches(text))
        {
            var digits = Digits.Of(match.Value);
            if (digits.Length is < Fewest or > Most || NoPhone().IsMatch(match.Value))
                continue;
            var before = text[Math.Max(0, match.Index - Before)..match.Index];
            var aboutPhones = LastIndex(Phone(), before);
            var aboutOthers = LastIndex(Other(), before);
            var isDialled = LooksDialled(match.Value, digits);
            if ((aboutOthers > aboutPhones && (!isDialled || before.Length - aboutOthers <= JustBefore)) || Amount().IsMatch(text[(match.Index + match.Length)..Math.Min(text.Length, match.Index + match.Length + 6)]))
                continue;
            if (aboutPhones >= 0 || isDialled)
                yield return match.Index..(match.Index + match.Length);
        }
    }

    private static int LastIndex(Regex regex, string text) => regex.Matches(text) is { Count: > 0 } matches ? matches[^1].Index : -1;

    private static bool LooksDialled(string text, string digits)
    {
        var groups = text.Split([' ', '-', '.', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        if (text[0] is '+' || text.StartsWith("00", StringComparison.Ordinal))
            return digits.Length >= 9;
        if (text[0] is '(')
            return digits.Length is >= 9 and <= 11;
        if (groups is [{ Length: 3 }, { Length: 3 }, { Length: 4 }])
            return true;
        if (text[0] is '0' && digits.Length is >= 9 and <= 12 && (groups.Length > 1 || digits[1] is '1' or '6' or '7'))
            return true;
        return groups.Length > 1 && digits.Length >= 9 && Array.Exists(Countries, country => IsInUse(text, country));
    }

    /// <summary>It is a number of that country, in the groups in which it is written there.</summary>
    private static bool IsInUse(string text, string country) =>
        PhoneNumberUtil.GetInstance().FindNumbers(text, country, PhoneNumberUtil.Leniency.STRICT_GROUPING, 1).Any();

    [GeneratedRegex(@"(?<![\w.,/#:=-])(?:\+\d{1,3}[ .-]?|00\d{2}[ .-]?)?(?:\(\d{1,5}\)[ .-]?)?\d{1,11}(?:[ ./-]{1,3}\(?\d{1,8}\)?){0,7}(?![\w€$£%]|[.,:]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Candidate();

    /// <summary>Dates, years, clock times and amounts in thousands.</summary>
    [GeneratedRegex(@"^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}.*|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}.*|(?:19|20)\d{2} ?[-/] ?(?:19|20)?\d{2}|[1-9]\d{0,2}(?:\.\d{3}){2,})$", RegexOptions.CultureInvariant)]
    private static partial Regex NoPhone();

    [GeneratedRegex(@"^ ?(?:[€$£%]|eur|usd|gbp|kwh|kg|km|mm|cm|m2|m³|euro)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex(
        @"\b(?:tele?ph\w*|phone\w*|tel\b|ph\b|cell\w*|mobile\w*|mob\b|call\w*|ring\w*|dial\w*|whats ?app\w*|zap\b|fax\w*|sms\w*|text me|reach\w*|picks up|numb\w*|telefon\w*|rufnummer|handy\w*|erreich\w*|durchwahl|anruf\w*|ruf\w*|zurück\w*|teléfono\w*|móvil\w*|llám\w*|llam\w*|contacto|téléphone\w*|joindre|appel\w*|rappel\w*|portable|ligne|numéro|telefono|cellulare|chiam\w*|numero|telefoon\w*|bel\b|bellen|bereik\w*|mobiel\w*|nummer|telefone|telemóvel|celular|liga\w*|chip|número|foreman|port)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    [GeneratedRegex(
        @"\b(?:order\w*|build|firmware|release|compra|invoices?|ticket|case|ref\w*|tracking|parcel|serial|sn|imei|isbn|ean|upc|sku|meter|policy|contract|booking|reservation|article|item|part (?:no|number)|model|error|code|version|bestell\w*|rechnung\w*|auftrag\w*|kunden\w*|vertrag\w*|zähler\w*|sendung\w*|artikel\w*|serien\w*|aktenzeichen|vorgang\w*|pedido|factura|contrato|envío|seguimiento|albarán|commande|facture|contrat|colis|suivi|dossier|ordine|fattura|contratto|spedizione|pratica|bestelling|factuur|contract|zending|klant\w*|meter\w*|encomenda|fatura|processo|encaix\w*|account|konto|cuenta|compte|conto|conta|barcode|batch|lot|charge|gtin|vat|ust|steuer\w*|siret|partita|tail|po)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Other();
}
