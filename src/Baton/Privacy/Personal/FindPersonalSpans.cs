namespace Baton.Privacy.Personal;

/// <summary>
/// Finds personal data by its form, its checksum and the words before it. What has a checksum is looked for first, so that a
/// card's number is no phone number; no two findings overlap.
/// </summary>
internal static class FindPersonalSpans
{
    /// <summary>Longer texts are looked through to here.</summary>
    private const int Longest = 50_000;

    private static readonly (PersonalKind Kind, Func<string, IEnumerable<Range>> Find)[] Finders =
    [
        (PersonalKind.Email, Emails.In),
        (PersonalKind.Iban, Ibans.In),
        (PersonalKind.Card, Cards.In),
        (PersonalKind.Secret, Secrets.In),
        (PersonalKind.NationalId, NationalIds.In),
        (PersonalKind.IpAddress, IpAddresses.In),
        (PersonalKind.BirthDate, BirthDates.In),
        (PersonalKind.Phone, Phones.In),
        (PersonalKind.Address, Addresses.In),
        (PersonalKind.Name, Names.In),
    ];

    /// <summary>Everything found, in the order of the text.</summary>
    public static IReadOnlyList<PersonalSpan> In(string text)
    {
        var looked = text.Length > Longest ? text[..Longest] : text;
        var found = new List<PersonalSpan>();
        foreach (var (kind, find) in Finders)
        {
            foreach (var range in find(looked))
            {
                var (start, length) = range.GetOffsetAndLength(looked.Length);
                var span = new PersonalSpan(kind, start, length);
                if (length > 0 && !found.Exists(other => other.Start < span.End && span.Start < other.End))
                    found.Add(span);
            }
        }

        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found;
    }
}
