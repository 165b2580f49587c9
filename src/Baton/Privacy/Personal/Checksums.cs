namespace Baton.Privacy.Personal;

/// <summary>The check digits of numbers, so that an order number is not taken for a card.</summary>
internal static class Checksums
{
    /// <summary>Payment cards (ISO/IEC 7812).</summary>
    public static bool IsLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var at = 0; at < digits.Length; at++)
        {
            var digit = digits[^(at + 1)] - '0';
            sum += at % 2 is 0 ? digit : digit > 4 ? (2 * digit) - 9 : 2 * digit;
        }

        return sum % 10 is 0;
    }

    /// <summary>Bank accounts (ISO 13616): the first four characters go to the end, letters count from 10, and 1 remains of 97.</summary>
    public static bool IsIban(ReadOnlySpan<char> iban)
    {
        var rest = 0;
        for (var at = 0; at < iban.Length; at++)
        {
            var character = iban[(at + 4) % iban.Length];
            var value = char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10;
            rest = ((rest * (value > 9 ? 100 : 10)) + value) % 97;
        }

        return rest is 1;
    }

    /// <summary>The German tax number (ISO 7064, MOD 11,10).</summary>
    public static bool IsSteuerId(ReadOnlySpan<char> digits)
    {
        if (digits.Length is not 11 || digits[0] is '0')
            return false;
        var product = 10;
        for (var at = 0; at < 10; at++)
        {
            var sum = (digits[at] - '0' + product) % 10;
            product = (sum is 0 ? 10 : sum) * 2 % 11;
        }

        return (11 - product) % 10 == digits[10] - '0';
    }

    /// <summary>The Dutch citizen number: the eleven-proof.</summary>
    public static bool IsBsn(ReadOnlySpan<char> digits)
    {
        if (digits.Length is not 9)
            return false;
        var sum = -(digits[8] - '0');
        for (var at = 0; at < 8; at++)
            sum += (9 - at) * (digits[at] - '0');
        return sum % 11 is 0;
    }

    /// <summary>The Portuguese tax number.</summary>
    public static bool IsNif(ReadOnlySpan<char> digits) => digits.Length is 9 && Weighted(digits, 8, 9) == digits[8] - '0';

    /// <summary>The Brazilian tax number.</summary>
    public static bool IsCpf(ReadOnlySpan<char> digits) => digits.Length is 11 && digits.ContainsAnyExcept(digits[0])
        && Weighted(digits, 9, 10) == digits[9] - '0' && Weighted(digits, 10, 11) == digits[10] - '0';

    /// <summary>The Spanish identity card: its letter follows from the number.</summary>
    public static bool IsDni(int number, char letter) => "TRWAGMYFPDXBNJZSQVHLCKE"[number % 23] == char.ToUpperInvariant(letter);

    /// <summary>The French social security number: its key follows from the number, in which Corsica's letters count as numbers.</summary>
    public static bool IsNir(string thirteen, string key)
    {
        var corsica = thirteen.Contains('A') ? 1_000_000L : thirteen.Contains('B') ? 2_000_000L : 0;
        var number = long.Parse(thirteen.Replace('A', '0').Replace('B', '0'), System.Globalization.CultureInfo.InvariantCulture) - corsica;
        return 97 - (number % 97) == int.Parse(key, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static int Weighted(ReadOnlySpan<char> digits, int count, int first)
    {
        var sum = 0;
        for (var at = 0; at < count; at++)
            sum += (first - at) * (digits[at] - '0');
        var check = 11 - (sum % 11);
        return check > 9 ? 0 : check;
    }
}
