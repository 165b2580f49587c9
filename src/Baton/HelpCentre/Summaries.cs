using System.Collections.Concurrent;
using Baton.Foundation;
using Baton.Knowledge;

namespace Baton.HelpCentre;

/// <summary>The first sentences of article versions. A version never changes, so what was read once stays true.</summary>
internal sealed class Summaries
{
    /// <summary>Some 2 MB; beyond it everything is forgotten and read again as needed.</summary>
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<(Id<Article>, int), string> known = new();

    public string? Find(ArticleCard card) => known.GetValueOrDefault((card.Id, card.Version));

    public void Keep(Id<Article> article, int version, string summary)
    {
        if (known.Count >= Most)
            known.Clear();
        known[(article, version)] = summary;
    }
}
