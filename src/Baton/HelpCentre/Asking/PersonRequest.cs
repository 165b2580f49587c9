using System.Net.Mail;
using Baton.Foundation;

namespace Baton.HelpCentre.Asking;

/// <summary>A reader's question on its way to people, as the form sends it.</summary>
internal sealed record PersonRequest(string Question, string Email, string Name)
{
    public const int LongestQuestion = 4_000;

    /// <summary>With the door's word before it, it is the key of a customer, which holds 100.</summary>
    public const int LongestEmail = 88;
    public const int LongestName = 100;

    private const int LongestSubject = 120;

    public bool HasQuestion => Fits(Question, LongestQuestion);

    public bool HasEmail => Fits(Email, LongestEmail) && !Email.Any(char.IsWhiteSpace)
        && MailAddress.TryCreate(Email, out var address) && address.Address == Email && address.Host.Contains('.', StringComparison.Ordinal);

    public bool HasName => Name.Length is 0 || (Fits(Name, LongestName) && new OneLineAttribute().IsValid(Name));

    /// <summary>The first line of the question, cut at a word.</summary>
    public string Subject
    {
        get
        {
            var line = new string([.. Question.Split('\n')[0].Where(letter => !char.IsControl(letter))]).Trim();
            if (line.Length <= LongestSubject)
                return line;
            var cut = line.LastIndexOf(' ', LongestSubject);
            return line[..(cut > 0 ? cut : LongestSubject)] + "…";
        }
    }

    private static bool Fits(string text, int longest) =>
        text.Length > 0 && text.Length <= longest && !text.Contains('\0', StringComparison.Ordinal);
}
