using System.Runtime.InteropServices;
using Baton.Language.Meaning;

namespace Baton.Knowledge.Search;

/// <summary>
/// The past questions of all articles, found by their words and by what they mean. Customers who want the same thing say it
/// alike far more often than an article says it like them.
/// </summary>
internal sealed class PastQuestions
{
    /// <summary>Looked at closely, of those that share words and of those that mean the same.</summary>
    private const int Candidates = 64;

    /// <summary>How much words count beside meaning when two questions are compared; found on the project's own questions.</summary>
    private const double WordShare = 0.35;

    /// <summary>How much more a nearer question has to say.</summary>
    private const double Sharpness = 14;

    /// <summary>From this likeness on a past question is heard; less like ones together have no more than a small share.</summary>
    private const double Likely = 0.5;

    private const int MostExamples = 2_000;

    /// <summary>When fewer than half of a large number are alive, all are put together anew.</summary>
    private const int Large = 1_000;

    private readonly Dictionary<string, List<int>> byArticle = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, int> byId = [];
    private readonly List<Kept?> all = [];
    private readonly List<string> stems = [];
    private readonly Lexicon lexicon = new();
    private readonly MeaningIndex meaning = new();

    public int Count => byId.Count;

    /// <summary>True when so many were removed that a new one of the living would be much smaller.</summary>
    public bool IsMostlyDead => all.Count > Large && Count < all.Count / 2;

    /// <summary>Those of one article, in place of what it had. What stays keeps its meaning.</summary>
    public void Put(string article, string language, IReadOnlyList<PastQuestion> questions)
    {
        var had = byArticle.GetValueOrDefault(article, []);
        var wanted = questions.ToDictionary(question => question.Id);
        foreach (var place in had.Where(place => !wanted.TryGetValue(all[place]!.Question.Id, out var same) || same != all[place]!.Question || all[place]!.Language != language))
            Forget(place);

        List<int> places = [.. had.Where(place => all[place] is not null)];
        places.AddRange(questions.Where(question => !byId.ContainsKey(question.Id)).Select(question => Add(article, language, question)));
        if (places.Count > 0)
            byArticle[article] = places;
        else
            byArticle.Remove(article);
    }

    /// <summary>An article has come, perhaps in another language than before: its questions are cut into stems of that one.</summary>
    public void Speak(string article, string language)
    {
        if (!byArticle.TryGetValue(article, out var places) || all[places[0]]!.Language == language)
            return;
        var (questions, vectors) = (places.ConvertAll(place => all[place]!.Question), places.ConvertAll(meaning.Of));
        Put(article, language, questions);
        foreach (var (question, vector) in questions.Zip(vectors).Where(pair => pair.Second.Count > 0))
            PutMeaning(question.Id, vector[0]);
    }

    /// <summary>What a question means. Returns its article; null, and nothing happens, when it was removed meanwhile.</summary>
    public string? PutMeaning(Guid id, float[] vector)
    {
        if (!byId.TryGetValue(id, out var place))
            return null;
        meaning.Put(place, [vector]);
        return all[place]!.Article;
    }

    public bool HasMeaning(Guid id) => byId.TryGetValue(id, out var place) && meaning.Has(place);

    /// <summary>Articles that some question was asked of before.</summary>
    public int ArticleCount => byArticle.Count;

    /// <summary>What the questions mean that an article answers.</summary>
    public IReadOnlyList<float[]> MeaningOf(string article) => byArticle.TryGetValue(article, out var places)
        ? [.. places.Where(place => all[place]!.Question.IsRight).SelectMany(meaning.Of)]
        : [];

    /// <summary>What the questions of each article mean, some thousand at most: more show nothing new.</summary>
    public IReadOnlyList<IReadOnlyList<float[]>> Examples()
    {
        var examples = new List<IReadOnlyList<float[]>>();
        var taken = 0;
        foreach (var vectors in byArticle.Keys.Select(MeaningOf).TakeWhile(_ => taken < MostExamples))
        {
            examples.Add(vectors);
            taken += vectors.Count;
        }

        return examples;
    }

    /// <summary>What the past says to a new question, by article. Articles of which it says nothing are not there.</summary>
    /// <param name="words">Of each word its stems, one for each language that the articles have.</param>
    /// <param name="mayBeFound">Whether the article of this key may be found.</param>
    public IReadOnlyDictionary<string, PastSigns> Compare(
        IReadOnlyList<string[]> words, AskedMeaning asked, Func<string, bool> mayBeFound, Lexicon articles, int articleCount)
    {
        var signs = new Dictionary<string, PastSigns>(StringComparer.Ordinal);
        if (Count is 0)
            return signs;

        var rarity = new TermRarity(lexicon, stems, articles, Count + articleCount);
        bool MayCount(int place) => all[place] is { } kept && mayBeFound(kept.Article);
        var (shared, length) = Shared(words, rarity, MayCount);
        var places = shared.OrderByDescending(pair => pair.Value).Take(Candidates).Select(pair => pair.Key)
            .Union(meaning.Nearest(asked, MayCount, Candidates));
        var total = 1.0;
        foreach (var place in places)
        {
            var kept = all[place]!;
            var likeness = Likeness(place, shared.GetValueOrDefault(place) / Math.Max(length * rarity.LengthOf(kept.Terms), 1e-9), asked);
            var known = signs.GetValueOrDefault(kept.Article, PastSigns.None);
            if (!kept.Question.IsRight)
            {
                signs[kept.Article] = known with { Against = Math.Max(known.Against, likeness) };
                continue;
            }

            var voice = Math.Exp(Sharpness * (likeness - Likely));
            total += voice;
            signs[kept.Article] = likeness > known.Nearest
                ? known with { Vote = known.Vote + voice, Nearest = likeness, Question = kept.Question.Text }
                : known with { Vote = known.Vote + voice };
        }

        return signs.ToDictionary(pair => pair.Key, pair => pair.Value with { Vote = pair.Value.Vote / total });
    }

    /// <summary>The living alone.</summary>
    public PastQuestions Compacted()
    {
        var anew = new PastQuestions();
        foreach (var (article, places) in byArticle)
        {
            anew.Put(article, all[places[0]]!.Language, [.. places.Select(place => all[place]!.Question)]);
            foreach (var place in places)
            {
                if (meaning.Of(place) is [var vector])
                    anew.PutMeaning(all[place]!.Question.Id, vector);
            }
        }

        return anew;
    }

    private double Likeness(int place, double words, AskedMeaning asked) => meaning.Has(place) && asked.Dimensions > 0
        ? Math.Clamp((WordShare * words) + ((1 - WordShare) * meaning.Compare(place, asked).Sentence), 0, 1)
        : Math.Clamp(words, 0, 1);

    /// <summary>For each question that shares words: the product of both as vectors of rarities; and the length of the new one.</summary>
    private (Dictionary<int, double> Products, double Length) Shared(IReadOnlyList<string[]> words, TermRarity rarity, Func<int, bool> mayCount)
    {
        var products = new Dictionary<int, double>();
        var length = 0.0;
        foreach (var stemmed in words.DistinctBy(word => word[0]))
        {
            var number = stemmed.Select(lexicon.NumberOf).MaxBy(stem => stem < 0 ? -1 : lexicon.ArticlesWith(stem));
            var weight = number < 0 ? rarity.OfStem(stemmed[0]) : rarity.Of(number);
            length += weight * weight;
            if (number < 0)
                continue;
            foreach (var posting in lexicon.PostingsOf(number))
            {
                if (mayCount(posting.Slot))
                    CollectionsMarshal.GetValueRefOrAddDefault(products, posting.Slot, out _) += weight * weight;
            }
        }

        return (products, Math.Sqrt(length));
    }

    private int Add(string article, string language, PastQuestion question)
    {
        var place = all.Count;
        int[] terms = [.. SearchTerms.Of(SearchTerms.Read(question.Text), language).Distinct().Select(Number)];
        foreach (var term in terms)
            lexicon.Occurs(term, place, 1);
        lexicon.Count(terms, +1);
        all.Add(new Kept(article, language, question, terms));
        byId[question.Id] = place;
        return place;
    }

    private void Forget(int place)
    {
        var kept = all[place]!;
        lexicon.Count(kept.Terms, -1);
        meaning.Remove(place);
        byId.Remove(kept.Question.Id);
        all[place] = null;
    }

    private int Number(string stem)
    {
        var number = lexicon.Add(stem);
        if (number == stems.Count)
            stems.Add(stem);
        return number;
    }

    private sealed record Kept(string Article, string Language, PastQuestion Question, int[] Terms);

    /// <summary>How telling a word is, among articles and past questions together.</summary>
    private sealed class TermRarity(Lexicon questions, IReadOnlyList<string> stems, Lexicon articles, int count)
    {
        public double Of(int term) => With(questions.ArticlesWith(term) + ArticlesWith(stems[term]));

        public double OfStem(string stem) => With(ArticlesWith(stem));

        public double LengthOf(int[] terms) => Math.Sqrt(terms.Sum(term => Of(term) * Of(term)));

        private int ArticlesWith(string stem) => articles.NumberOf(stem) is >= 0 and var number ? articles.ArticlesWith(number) : 0;

        private double With(int with) => Question.Rarity(count, Math.Max(1, with));
    }
}
