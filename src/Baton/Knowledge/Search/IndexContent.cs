namespace Baton.Knowledge.Search;

/// <summary>What the index holds: articles, the slots of their titles and passages, where each term occurs, what sentences mean.</summary>
internal sealed class IndexContent
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<ArticleSlots?> articles = [];
    private readonly List<Slot> slots = [];
    private readonly SortedSet<string> languages = new(StringComparer.Ordinal);
    private long passageTerms;
    private long titleTerms;

    public Lexicon Lexicon { get; } = new();

    public MeaningIndex Meaning { get; } = new();

    /// <summary>Languages that articles are or were written in.</summary>
    public IReadOnlyCollection<string> Languages => languages;

    /// <summary>Articles that may be found.</summary>
    public int ArticleCount { get; private set; }

    public int PassageCount { get; private set; }

    /// <summary>Slots, those of removed articles included.</summary>
    public int SlotCount => slots.Count;

    /// <summary>Places of articles, removed ones included.</summary>
    public int PlaceCount => articles.Count;

    public double AveragePassage => (double)passageTerms / Math.Max(1, PassageCount);

    public double AverageTitle => (double)titleTerms / Math.Max(1, ArticleCount);

    public double AverageArticle => (double)(passageTerms + titleTerms) / Math.Max(1, ArticleCount);

    public Slot Slot(int slot) => slots[slot];

    /// <summary>The article at a place; null when it was removed.</summary>
    public ArticleSlots? Article(int place) => articles[place];

    public ArticleSlots? Named(string key) => places.TryGetValue(key, out var place) ? articles[place] : null;

    public void Insert(IndexedArticle article)
    {
        var (place, first) = (articles.Count, slots.Count);
        languages.Add(article.Language);
        var title = article.Passages is [var opening, ..] ? opening.Title : "";
        var titleText = $"{title} {string.Join(", ", article.Tags)}";
        Add(place, -1, titleText, article.Language);
        for (var at = 0; at < article.Passages.Count; at++)
        {
            var passage = article.Passages[at];
            Add(place, at, $"{passage.Heading} {passage.Text}", article.Language);
        }

        var known = new ArticleSlots(article, first, slots.Skip(first).Sum(slot => slot.Length));
        articles.Add(known);
        places[article.Key] = place;
        Count(known, +1);
    }

    public void Remove(string key)
    {
        if (!places.Remove(key, out var place) || articles[place] is not { } known)
            return;
        Count(known, -1);
        articles[place] = null;
        for (var slot = known.First; slot < known.First + known.Count; slot++)
            Meaning.Remove(slot);
    }

    /// <summary>The same content without what was removed.</summary>
    public IndexContent Compacted()
    {
        var anew = new IndexContent();
        foreach (var known in articles.OfType<ArticleSlots>())
        {
            var first = anew.SlotCount;
            anew.Insert(known.Article);
            for (var at = 0; at < known.Count; at++)
                anew.Meaning.Put(first + at, Meaning.Of(known.First + at));
        }

        return anew;
    }

    private void Add(int article, int passage, string text, string language)
    {
        var counts = SearchTerms.Of(text, language).CountBy(Lexicon.Add).OrderBy(pair => pair.Key).ToList();
        foreach (var (term, count) in counts)
            Lexicon.Occurs(term, slots.Count, count);
        slots.Add(new Slot(
            article, passage, [.. counts.Select(pair => pair.Key)], [.. counts.Select(pair => pair.Value)], counts.Sum(pair => pair.Value)));
    }

    private void Count(ArticleSlots known, int by)
    {
        var own = slots.GetRange(known.First, known.Count);
        Lexicon.Count(own.SelectMany(slot => slot.Terms).Distinct(), by);
        ArticleCount += by;
        PassageCount += by * known.Article.Passages.Count;
        titleTerms += by * own[0].Length;
        passageTerms += by * own.Skip(1).Sum(slot => slot.Length);
    }
}
