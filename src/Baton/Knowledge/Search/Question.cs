using Baton.Language.Meaning;

namespace Baton.Knowledge.Search;

/// <summary>A term that is asked for, and how telling it is. <paramref name="Number"/> is -1 for one that no article has.</summary>
internal readonly record struct AskedTerm(int Number, double Weight);

/// <summary>A question as the index compares it.</summary>
/// <param name="Terms">Most telling first.</param>
/// <param name="Total">Sum of the weights, of terms that no article has too: a question about something else scores low.</param>
/// <param name="Meaning">Its vector, of no dimension where there is none.</param>
internal sealed record Question(IReadOnlyList<AskedTerm> Terms, double Total, AskedMeaning Meaning)
{
    /// <summary>A long letter has a hundred words; the most telling decide.</summary>
    private const int MostTerms = 32;

    /// <summary>Words that occur nowhere speak against a match, but a few typos must not drown the rest.</summary>
    private const int MostUnknown = 6;

    /// <param name="words">Of each word its stems, one for each language that the articles have; the one that they use most counts.</param>
    public static Question Of(IEnumerable<string[]> words, AskedMeaning meaning, Lexicon lexicon, int articles)
    {
        var known = new List<AskedTerm>();
        var unknown = 0;
        foreach (var stems in words.DistinctBy(stems => stems[0]))
        {
            var number = stems.Select(lexicon.NumberOf).MaxBy(stem => stem < 0 ? -1 : lexicon.ArticlesWith(stem));
            if (number >= 0 && lexicon.ArticlesWith(number) is > 0 and var count)
                known.Add(new AskedTerm(number, Rarity(articles, count)));
            else
                unknown++;
        }

        // A word that no article uses may be a name or a typo: it counts, but less than the rarest known one.
        var strange = Rarity(articles, 1) / 2;
        var counted = Math.Min(unknown, Math.Min(MostUnknown, Math.Max(1, known.Count / 2)));
        List<AskedTerm> asked = [.. known.OrderByDescending(term => term.Weight).Take(MostTerms)];
        return new Question(asked, asked.Sum(term => term.Weight) + (counted * strange), meaning);
    }

    /// <summary>A word is as rare as the number of articles that use it, however often they do.</summary>
    public static double Rarity(int articles, int with) => Math.Log(1 + ((articles - with + 0.5) / (with + 0.5)));
}
