using System.Text.RegularExpressions;

namespace Baton.Privacy.Personal;

/// <summary>Keys and tokens by their form, passwords by the word before them.</summary>
internal static partial class Secrets
{
    private const int EntropyFrom = 20;

    /// <summary>So near to a password stands the word for it.</summary>
    private const int Around = 60;

    public static IEnumerable<Range> In(string text) =>
    [
        .. Known().Matches(text).Select(match => match.Index..(match.Index + match.Length)),
        .. Random().Matches(text).Where(match => IsRandom(match.Value)).Select(match => match.Index..(match.Index + match.Length)),
        .. CardCode().Matches(text).Select(match => match.Groups["code"]).Select(code => code.Index..(code.Index + code.Length)),
        .. Said().Matches(text).SelectMany(match => match.Groups["secret"].Captures)
            .Select(capture => (capture.Index, Text: capture.Value.TrimEnd('.', ',', ';', ')', '"', '»', '“', '”')))
            .Where(capture => IsNoWord(capture.Text))
            .Select(capture => capture.Index..(capture.Index + capture.Text.Length)),
        .. Word().Matches(text).Select(match => (match.Index, Text: match.Value.TrimEnd('.', ',', ';', ':', ')', '?')))
            .Where(word => IsChosen(word.Text) && IsSpokenOf(text, word.Index, word.Index + word.Text.Length))
            .Select(word => word.Index..(word.Index + word.Text.Length)),
    ];

    /// <summary>Letters with figures or signs among them, as people choose passwords; no code in capitals, no file, no address.</summary>
    private static bool IsChosen(string text) => text.Length is >= 6 and <= 60
        && text.Any(char.IsAsciiLetterLower)
        && ((text.Any(char.IsAsciiDigit) && (text.Any(char.IsAsciiLetterUpper) || text.Any(IsSign))) || text[..^1].Any(IsSign))
        && !text.Contains('@', StringComparison.Ordinal) && !text.Contains("://", StringComparison.Ordinal) && !Ordinary().IsMatch(text) && !Named().IsMatch(text);

    private static bool IsSign(char character) => "!$&*_#%?+=^~".Contains(character, StringComparison.Ordinal);

    private static bool IsSpokenOf(string text, int from, int to) =>
        About().IsMatch(text[Math.Max(0, from - Around)..from]) || About().IsMatch(text[to..Math.Min(text.Length, to + Around)]);

    /// <summary>Upper and lower case and digits in disorder: no word, no number, no path.</summary>
    private static bool IsRandom(string text) => text.Length >= EntropyFrom
        && text.Any(char.IsAsciiDigit) && text.Any(char.IsAsciiLetterLower) && text.Any(char.IsAsciiLetterUpper)
        && text.Zip(text.Skip(1)).Count(pair => Class(pair.First) != Class(pair.Second)) >= text.Length / 3;

    private static int Class(char character) => char.IsAsciiDigit(character) ? 0 : char.IsAsciiLetterLower(character) ? 1 : char.IsAsciiLetterUpper(character) ? 2 : 3;

    /// <summary>"The password is wrong" gives no password away: one has a digit, a sign or capitals inside.</summary>
    private static bool IsNoWord(string text) => text.Length >= 4
        && (text.Any(char.IsAsciiDigit) || text.Skip(1).Any(char.IsAsciiLetterUpper) || text.Any(character => !char.IsLetterOrDigit(character) && character is not ('\'' or '-' or '.')))
        && !Ordinary().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:sk|pk|rk|cs|ak|whsec|ghp|gho|ghs|ghu|github_pat|glpat|xox[abeprs]|hf|pat|npm|dop_v1|shpat|key|tok|api)[_-](?:live[_-]|test[_-])?(?=[\w-]*\d)[A-Za-z0-9_-]{10,}|\bAKIA[A-Z0-9]{12,}\b|\bAIza[\w-]{20,}|\beyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?|\b1//[\w-]{10,}|-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]{1,6000}?-----END [A-Z ]*PRIVATE KEY-----",
        RegexOptions.CultureInvariant)]
    private static partial Regex Known();

    /// <summary>The three or four figures on the back of a card.</summary>
    [GeneratedRegex(
        @"\b(?:cvv2?|cvc2?|cid|card (?:verification|security) (?:code|number)|prüfnummer|kartenprüfnummer|cryptogramme|código de seguridad|código de segurança|codice di sicurezza|beveiligingscode)\b[ ]?(?:is|ist|est|es|é|è|:|=|#|nr\.?|no\.?)*[ ]?(?<code>\d{3,4})(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CardCode();

    [GeneratedRegex(@"(?<![\w/+=.@-])[A-Za-z0-9+/_=-]{20,200}(?![\w/+=@])", RegexOptions.CultureInvariant)]
    private static partial Regex Random();

    [GeneratedRegex(
        @"\b(?:pass ?word|passwd|pass ?phrase|pass ?code|pwd?|pass|pin|passwort|kennwort|contraseña|clave|mot de passe|mdp|wachtwoord|senha|palavra-passe|parola d'ordine|secret|token|api[ -]?key|key|schlüssel|clé|chiave|sleutel|chave)\b(?:(?:[ ]?[:=]|[ ](?:is|was|are|to|ist|war|lautet|es|era|est|était|è|era|é|eh|of|used)\b(?: still| now| noch| jetzt)?|[ ]?[«""„“'`])?[ ]?[«""„“'`]?)[ ]?(?<secret>[^\s«»""„“”<>]{4,120})(?:[ ](?:or|oder|o|ou|of|and|und|y|et|e|en)[ ](?<secret>[^\s«»""„“”<>]{4,120}))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Said();

    [GeneratedRegex(@"(?<![^\s«»""„“”'(:])[^\s«»""„“”<>(]{6,60}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"\b(?:pass ?words?|passwd|pass ?phrase|pass ?code|pw|pwd|passwort\w*|kennwort\w*|zugangscode|contraseñas?|clave|mots? de passe|mdp|wachtwoord\w*|senhas?|palavras?-passe|parola d'ordine|secret|credentials?|zugangsdaten)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex About();

    /// <summary>Names of products, files, settings and pages: "Wi-Fi", "iOS17.2", "reset_password.html", "error_code=401".</summary>
    [GeneratedRegex(@"^(?:\w+\.(?:\w{2,5})$|i(?:OS|Phone|Pad)|v\d|(?:[a-z]+_)+[a-z]+$|/|\w+=)", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    /// <summary>Addresses, times, amounts, numbers of tickets and ordinary words with an accent or apostrophe.</summary>
    [GeneratedRegex(@"^(?:https?:|www\.|\d{1,2}[:.]\d{2}|[€$£]?\d+(?:[.,]\d+)*[%€$£]?$|\p{L}+['’]\p{L}+$|\p{L}+[!?:…]+$|#\d+$|\p{L}+/\p{L}+$|[A-Z]{2,6}$)", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinary();
}
