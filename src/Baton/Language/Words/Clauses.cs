using System.Text.RegularExpressions;

namespace Baton.Language.Words;

/// <summary>Cuts a message where a new matter may begin: at sentences, and at words such as "and while you're at it".</summary>
internal static partial class Clauses
{
    /// <summary>Shorter pieces name no matter and go with the one before.</summary>
    private const int FewestWords = 3;

    /// <summary>The pieces in their order, exactly as they are written.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var pieces = new List<string>();
        foreach (var piece in Sentences.Of(text).SelectMany(sentence => Border().Split(sentence)))
        {
            var trimmed = piece.Trim(' ', ',', ';', '-', '–', '+', '&', '*', '•', '.');
            if (trimmed.Length is 0)
                continue;
            if (pieces.Count > 0 && WordCount(trimmed) < FewestWords)
                pieces[^1] = $"{pieces[^1]} {trimmed}";
            else
                pieces.Add(trimmed);
        }

        return pieces;
    }

    private static int WordCount(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(
        @"\s*[;+&•]\s+|,?\s+(?=(?:and (?:also|while|another|then|can|could|please|when|how|where|why|what|the)|also|plus|besides|another thing|separately|second(?:ly)?|und (?:außerdem|auch|dann|noch|können|könnten|wann|wie|wo|warum)|außerdem|ausserdem|zudem|zweitens|nebenbei|et (?:aussi|puis|en plus|pouvez|quand|comment|par ailleurs)|en plus|par ailleurs|de plus|y (?:también|además|otra|cuándo|cómo|pueden)|además|aparte|por otro lado|e (?:anche|inoltre|poi|quando|come|potete|também|além|ainda|quando|como|podem)|inoltre|além disso|também|outra coisa|en (?:ook|verder|nog|wanneer|hoe|kunnen)|daarnaast|verder|ook nog)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Border();
}
