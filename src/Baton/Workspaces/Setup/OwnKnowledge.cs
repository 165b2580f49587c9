using Baton.Foundation;
using Baton.Knowledge;
using Baton.Storage;
using Baton.Tickets;
using Baton.Workspaces.Samples;
using Microsoft.EntityFrameworkCore;

namespace Baton.Workspaces.Setup;

/// <summary>Articles that did not come with the sample, or that a person changed since.</summary>
internal static class OwnKnowledge
{
    /// <summary>Answers that are looked at for a source of one's own; the first real one is among the newest when it matters.</summary>
    private const int NewestAnswers = 50;

    extension(BatonDb db)
    {
        public IQueryable<Article> OwnArticles()
        {
            IQueryable<SampleItem> items = db.SampleItems;
            return db.Articles.Where(article => article.DeletedAt == null
                && !items.Any(item => item.Id == (Guid)(object)article.Id && item.Changes == article.LastSequence));
        }

        /// <summary>Whether one of these sources is an article of one's own.</summary>
        public Task<bool> AnyOwnAsync(IEnumerable<Citation> citations, CancellationToken cancellationToken)
        {
            var keys = citations.Select(citation => citation.Article).Distinct().ToList();
            return db.OwnArticles().AnyAsync(article => keys.Contains(article.Key), cancellationToken);
        }

        /// <summary>Whether agents answered a customer from an article of one's own.</summary>
        public async Task<bool> HasAnsweredFromOwnAsync(CancellationToken cancellationToken)
        {
            var answers = await db.Messages.Where(message => message.Author == AuthorKind.Agent && message.Citations != null)
                .OrderByDescending(message => message.At).Select(message => message.Citations!).Take(NewestAnswers)
                .ToListAsync(cancellationToken);
            return await db.AnyOwnAsync(answers.SelectMany(json => Json.Read<IReadOnlyList<Citation>>(json) ?? []), cancellationToken);
        }
    }
}
