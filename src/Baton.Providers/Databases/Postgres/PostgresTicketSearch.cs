using System.Globalization;
using System.Runtime.CompilerServices;
using Baton.Storage;

namespace Baton.Providers.Databases.Postgres;

/// <summary>
/// Asks the indexes that <see cref="PostgresTicketWords"/> made. The sets of all words are intersected and joined once:
/// joined one by one, a few common words together made PostgreSQL loop through one set for every row of another.
/// </summary>
internal sealed class PostgresTicketSearch : ITextSearch
{
    public FormattableString Tickets(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var values = new List<object>();
        var found = words.Select(word =>
        {
            values.Add($"{word}:*");
            values.Add($"%{word}%");
            values.Add(int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
            var first = values.Count - 3;
            return $$"""
                (
                    select "TicketId" from messages where {{PostgresTicketWords.BodyWords}} @@ to_tsquery('simple', {{{first}}})
                    union select "Id" from tickets where {{PostgresTicketWords.SubjectWords}} @@ to_tsquery('simple', {{{first}}})
                    union select "Id" from tickets where "CustomerId" in (
                        select "Id" from customers where "Name" ilike {{{first + 1}}} or "Email" ilike {{{first + 1}}} or "Key" ilike {{{first + 1}}})
                    union select "Id" from tickets where "Number" = {{{first + 2}}})
                """;
        });
        return FormattableStringFactory.Create($"select * from tickets where \"Id\" in ({string.Join(" intersect ", found)})", [.. values]);
    }
}
