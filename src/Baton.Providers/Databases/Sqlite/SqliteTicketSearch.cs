using System.Globalization;
using System.Runtime.CompilerServices;
using Baton.Storage;

namespace Baton.Providers.Databases.Sqlite;

/// <summary>Asks the full-text index that <see cref="SqliteTicketWords"/> keeps.</summary>
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
                "Number" in (
                    select rowid >> {{SqliteTicketWords.BitsOfSequence}} from ticket_words where ticket_words match {{{first}}}
                    union select "Number" from tickets where "CustomerId" in (
                        select "Id" from customers where "Name" like {{{first + 1}}} or "Email" like {{{first + 1}}} or "Key" like {{{first + 1}}})
                    union select {{{first + 2}}})
                """;
        });
        return FormattableStringFactory.Create($"select * from tickets where {string.Join(" and ", conditions)}", [.. values]);
    }
}
