using System.Text.RegularExpressions;
using Baton.Examples;
using Baton.Foundation;
using Baton.Knowledge;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Tickets;

/// <summary>Which article answered what a customer asked, learnt from how a ticket went on.</summary>
internal static partial class TeachCited
{
    /// <summary>Shorter messages ("it did not work") do not say what they are about; the beginning of the ticket does.</summary>
    private const int FewestWords = 4;

    /// <summary>A reply that names more of them names them for reading, not as the answer.</summary>
    private const int MostNamed = 3;

    /// <summary>Milliseconds; it counts the clock, and a busy machine may stand still for a while.</summary>
    private const int Limit = 2000;

    extension(BatonDb db)
    {
        /// <summary>
        /// The customer said whether the agents' newest answer with sources was right. When it was not, and it had several
        /// sources, nobody knows which of them is to blame, and nothing is learnt.
        /// </summary>
        public async Task TeachCitedAsync(Ticket ticket, bool isRight, DateTimeOffset now, CancellationToken cancellationToken)
        {
            var answer = await db.Messages.AsNoTracking()
                .Where(message => message.TicketId == ticket.Id && message.Author == AuthorKind.Agent && message.Citations != null)
                .OrderByDescending(message => message.Sequence).FirstOrDefaultAsync(cancellationToken);
            if (answer is null)
                return;
            var keys = Json.Read<IReadOnlyList<Citation>>(answer.Citations!)!.Select(citation => citation.Article).Distinct().ToList();
            if (!isRight && keys.Count > 1)
                return;

            var question = await db.AskedBeforeAsync(ticket, answer.Sequence, cancellationToken);
            foreach (var key in keys)
                await db.TeachArticleAsync(question, key, isRight, ExampleSource.Vote, ticket.Id.Value, $"customer:{ticket.CustomerKey}", now, cancellationToken);
        }

        /// <summary>A teammate answered with articles: those that the reply says it relies on, and those that it links to.</summary>
        public async Task TeachNamedAsync(
            Ticket ticket, Message reply, IReadOnlyList<string> relied, string by, DateTimeOffset now, CancellationToken cancellationToken)
        {
            List<IReadOnlyList<string>> names =
            [
                .. relied.Select(key => (IReadOnlyList<string>)[key]),
                .. Linked.Matches(reply.Body).Select(link => Slug.PossibleKeys(Uri.UnescapeDataString(link.Groups[1].Value))),
            ];
            if (names.Count is 0)
                return;
            var possible = names.SelectMany(name => name).Distinct().ToList();
            var known = await db.Articles.Where(article => possible.Contains(article.Key)).Select(article => article.Key).ToListAsync(cancellationToken);
            var keys = names.Select(name => name.Where(known.Contains).MaxBy(key => key.Length)).OfType<string>().Distinct().ToList();
            if (keys.Count is 0 or > MostNamed)
                return;

            var question = await db.AskedBeforeAsync(ticket, reply.Sequence, cancellationToken);
            foreach (var key in keys)
                await db.TeachArticleAsync(question, key, isRight: true, ExampleSource.Draft, ticket.Id.Value, by, now, cancellationToken);
        }

        private async Task<string> AskedBeforeAsync(Ticket ticket, int sequence, CancellationToken cancellationToken)
        {
            var asked = await db.Messages.AsNoTracking()
                .Where(message => message.TicketId == ticket.Id && message.Author == AuthorKind.Customer && message.Sequence < sequence)
                .OrderByDescending(message => message.Sequence).Select(message => message.Body).FirstOrDefaultAsync(cancellationToken);
            return asked is not null && asked.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords
                ? asked
                : ticket.Description;
        }
    }

    [GeneratedRegex(@"/help/articles/([\w.%~-]+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Limit)]
    private static partial Regex Linked { get; }
}
