using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Baton.Language.Words;

namespace Baton.Knowledge.Search;

/// <summary>What the index holds: articles, the slots of their titles and passages, where each term occurs, what sentences mean.</summary>
internal sealed class IndexContent(EverydayWords everydayWords)
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<ArticleSlots?> articles = [];
    private readonly List<Slot> slots = [];
    private readonly List<SlotShape> shapes = [];
    private readonly List<int> lengths = [];
    private readonly SortedSet<string> languages = new(StringComparer.Ordinal);
    private long passageTerms;
    private long titleTerms;

    public Lexicon Lexicon { get; } = new();

    /// <summary>The words of articles, for questions that were mistyped.</summary>
    public Speller Speller { get; } = new(everydayWords);

    public MeaningIndex Meaning { get; } = new();

    public PastQuestions Past { get; private set; } = new();

    /// <summary>What was learnt from past questions; null while nothing was.</summary>
    public ArticleGuess? Guess { get; set; }

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

    /// <summary>Those of all slots. Valid until something is inserted.</summary>
    public ReadOnlySpan<SlotShape> Shapes => CollectionsMarshal.AsSpan(shapes);

    /// <summary>Terms of each article by its place; 0 where it was removed.</summary>
    public ReadOnlySpan<int> Lengths => CollectionsMarshal.AsSpan(lengths);

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
        lengths.Add(known.Length);
        places[article.Key] = place;
        Count(known, +1);
        Past.Speak(article.Key, article.Language);
        Guess?.Forget(article.Key);
    }

    /// <summary>What an article says, sentence by sentence as one, and what was asked of it.</summary>
    public IReadOnlyList<float[]> MeaningOf(string key)
    {
        if (Named(key) is not { } known)
            return [];
        List<float[]> said = [.. Enumerable.Range(known.First + 1, known.Count - 1).SelectMany(Meaning.Of)];
        if (said.Count is 0)
            return Past.MeaningOf(key);
        var whole = new float[said[0].Length];
        foreach (var sentence in said)
            TensorPrimitives.Add(whole, sentence, whole);
        TensorPrimitives.Divide(whole, MathF.Max(TensorPrimitives.Norm<float>(whole), 1e-9f), whole);

        // It stands for two questions: what it says is more than one customer's way to ask.
        return [whole, whole, .. Past.MeaningOf(key)];
    }

    /// <summary>The past questions of an article, which may come before the article and outlive it.</summary>
    public void PutPast(string key, IReadOnlyList<PastQuestion> questions)
    {
        Past.Put(key, Named(key)?.Article.Language ?? "en", questions);
        Guess?.Forget(key);
        if (Past.IsMostlyDead)
            Past = Past.Compacted();
    }

    public void PutPastMeaning(Guid id, float[] vector)
    {
        if (Past.PutMeaning(id, vector) is { } article)
            Guess?.Forget(article);
    }

    public void Remove(string key)
    {
        if (!places.Remove(key, out var place) || articles[place] is not { } known)
            return;
        Count(known, -1);
        articles[place] = null;
        lengths[place] = 0;
        for (var slot = known.First; slot < known.First + known.Count; slot++)
            Meaning.Remove(slot);
    }

    /// <summary>The same content without what was removed.</summary>
    public IndexContent Compacted()
    {
        var anew = new IndexContent(everydayWords) { Past = Past, Guess = Guess };
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
        var wording = SearchTerms.Read(text);
        Speller.Learn(wording);
        var counts = SearchTerms.Of(wording, language).CountBy(Lexicon.Add).OrderBy(pair => pair.Key).ToList();
        foreach (var (term, count) in counts)
            Lexicon.Occurs(term, slots.Count, count);
        var slot = new Slot(
            article, passage, [.. counts.Select(pair => pair.Key)], [.. counts.Select(pair => pair.Value)], counts.Sum(pair => pair.Value));
        slots.Add(slot);
        shapes.Add(new SlotShape(article, slot.Length, slot.IsTitle));
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
