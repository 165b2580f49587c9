using Baton.Foundation;
using Baton.Storage;
using Microsoft.EntityFrameworkCore;

namespace Baton.Knowledge;

/// <summary>What to add to an article's counts; negative to take a changed vote back.</summary>
internal readonly record struct ReaderCounts(int Views, int Helpful, int Unhelpful);

internal static class CountReaders
{
    extension(BatonDb db)
    {
        /// <summary>
        /// Adds to what is counted of an article, in the transaction at hand. Counting is not an edit: it makes no version,
        /// and search need not follow.
        /// </summary>
        public Task CountReadersAsync(Id<Article> article, ReaderCounts counts, CancellationToken cancellationToken) =>
            db.Articles.Where(candidate => candidate.Id == article).ExecuteUpdateAsync(
                set => set
                    .SetProperty(row => row.Views, row => row.Views + counts.Views)
                    .SetProperty(row => row.HelpfulVotes, row => row.HelpfulVotes + counts.Helpful)
                    .SetProperty(row => row.UnhelpfulVotes, row => row.UnhelpfulVotes + counts.Unhelpful),
                cancellationToken);
    }
}
