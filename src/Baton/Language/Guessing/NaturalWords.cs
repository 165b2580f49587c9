using System.Text.RegularExpressions;

namespace Baton.Language.Guessing;

/// <summary>The words of a message that a person wrote: no code, logs, stack traces, addresses, ids or file names.</summary>
internal static partial class NaturalWords
{
    /// <summary>Letters that none of the seven languages has, among those that look Latin.</summary>
    private const string ForeignLetters = "åøæłśćńźżąęğışțţșşăőűčřžůěďťđūāīēņļķģšųėįıþðơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ";

    /// <summary>Milliseconds, far above what any line takes: it counts the clock, and on a busy machine a thread may stand still for a while.</summary>
    private const int Limit = 2000;

    /// <summary>In letters; longer ones are no words of any language.</summary>
    private const int LongestWord = 200;

    public static IEnumerable<string> Of(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (IsCode(line))
                continue;
            foreach (var word in WordsOf(WithoutShouts(Artefact.Replace(WithoutMonsters(line), " "))))
                yield return word;
        }
    }

    public static bool IsForeign(string word)
    {
        foreach (var letter in word)
        {
            if (letter > 'ʯ' || ForeignLetters.Contains(letter))
                return true;
        }

        return false;
    }

    /// <summary>A pattern looks at each letter of a word from each letter before it, so that a long one would take for ever.</summary>
    private static string WithoutMonsters(string line) => line.Length <= LongestWord ? line
        : string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length <= LongestWord));

    /// <summary>Capitals among small letters are a name or a code; where nothing small comes behind them, somebody shouts.</summary>
    private static string WithoutShouts(string line)
    {
        var last = line.AsSpan().LastIndexOfAnyInRange('a', 'z');
        return last < 0 ? line : string.Concat(Capitals.Replace(line[..last], " "), line.AsSpan(last));
    }

    /// <summary>Words in lower case with their accents, which tell languages apart.</summary>
    private static IEnumerable<string> WordsOf(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if (end > at)
                yield return text[at..end].ToLowerInvariant();
            at = end + 1;
        }
    }

    /// <summary>A line is code when signs outweigh words, or when it begins like a log or a stack trace.</summary>
    private static bool IsCode(string line)
    {
        var trimmed = line.AsSpan().Trim();
        if (trimmed.IsEmpty)
            return true;
        if (LogLine.IsMatch(trimmed))
            return true;
        var (letters, signs, spaces) = (0, 0, 0);
        foreach (var character in trimmed)
        {
            if (char.IsLetter(character))
                letters++;
            else if (character is ' ')
                spaces++;
            else if (character is not ('.' or ',' or '!' or '?' or '\'' or '’' or '¿' or '¡' or '-' or '…' or '"'))
                signs++;
        }

        return letters == 0 || (signs * 3 > letters && signs > 6) || (spaces == 0 && signs > 4);
    }

    [GeneratedRegex(
        @"^(\[?\d{4}-\d\d-\d\d[T ]|\d\d:\d\d:\d\d|(at|File)\s+[""\w.$<>]+[(:""/]|(ERROR|WARN|INFO|DEBUG|TRACE|FATAL|Exception|Traceback|Caused by)\b[\s:\]]|[\w.]+(Exception|Error):|(GET|POST|PUT|PATCH|DELETE)\s+/|HTTP/\d|\$\s|>>>|(SELECT|INSERT|UPDATE)\s.+\s(FROM|INTO|SET)\s|(curl|npm|pip|docker|git|sudo|kubectl)\s+-?\w+)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Limit)]
    private static partial Regex LogLine { get; }

    [GeneratedRegex(
        @"(https?://|www\.)\S+|\S+@\S+|\S*[/\\]\S*[/\\]\S*|\S*[_=<>{}\[\]$#]\S*|\S*\d\S*|\b\w+\.\w+\.\w+\S*",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Limit)]
    private static partial Regex Artefact { get; }

    [GeneratedRegex(@"\b[A-Z]{2,}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Limit)]
    private static partial Regex Capitals { get; }
}
