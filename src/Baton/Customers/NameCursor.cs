using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Baton.Foundation;

namespace Baton.Customers;

/// <summary>The last line of a page that is ordered by name.</summary>
internal static class NameCursor
{
    public static string Of(string name, Guid id) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{id}{name}"));

    public static bool TryRead<T>(string cursor, out string name, out Id<T> id)
    {
        (name, id) = ("", default);
        const int Uuid = 36;
        if (!Base64Url.IsValid(cursor))
            return false;
        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
        if (text.Length < Uuid || text.Contains('\0', StringComparison.Ordinal)
            || !Id<T>.TryParse(text[..Uuid], CultureInfo.InvariantCulture, out id))
        {
            return false;
        }

        name = text[Uuid..];
        return true;
    }
}
