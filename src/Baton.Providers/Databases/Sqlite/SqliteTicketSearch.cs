using System.Globalization;
using System.Runtime.CompilerServices;
using Baton.Storage;

namespace Baton.Providers.Databases.Sqlite;

/// <summary>
/// Asks the full-text index that <see cref="SqliteTicketWords"/> keeps. The plus keeps SQLite from looking up every ticket
/// that a common word is in, to sort them all: it walks the list's order and asks of each ticket whether it is in the set,
/// until the page is full. With 10,000 tickets that takes 3 to 17 ms for any words, where it took up to 300.
/// </summary>
internal sealed class SqliteTicketSearch : ITextSearch
{
    public FormattableString Tickets(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var values = new List<object>();
        var conditions = words.Select(word =>
        {
            values.Add($"\"{word}\"*");
            values.Add($"%{word}%");
            values.Add(int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
            var first = values.Count - 3;
            return $$"""
                (+"Number" in (select rowid >> {{SqliteTicketWords.BitsOfSequence}} from ticket_words where ticket_words match {{{first}}})
                    or "CustomerId" in (
                        select "Id" from customers where "Name" like {{{first + 1}}} or "Email" like {{{first + 1}}} or "Key" like {{{first + 1}}})
                    or "Number" = {{{first + 2}}})
                """;
        });
        return FormattableStringFactory.Create($"select * from tickets where {string.Join(" and ", conditions)}", [.. values]);
    }
}
