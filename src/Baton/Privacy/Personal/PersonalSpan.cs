namespace Baton.Privacy.Personal;

/// <summary>What kind of personal data a piece of text is.</summary>
public enum PersonalKind
{
    Email,
    Phone,

    /// <summary>A payment card's number.</summary>
    Card,

    /// <summary>A bank account's number.</summary>
    Iban,

    /// <summary>A number that a state gives a person: tax, social security, identity card.</summary>
    NationalId,

    /// <summary>A password, key or token.</summary>
    Secret,

    IpAddress,
    BirthDate,

    /// <summary>A street with its number, and the town where it follows.</summary>
    Address,

    /// <summary>A person's name, where the words around it say that it is one.</summary>
    Name,
}

/// <summary>Personal data in a text: what it is and where it stands, in UTF-16 units.</summary>
public readonly record struct PersonalSpan(PersonalKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    public string In(string text) => text.Substring(Start, Length);
}
