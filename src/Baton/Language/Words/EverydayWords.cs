using System.Runtime.CompilerServices;
using Baton.Language.Meaning;

namespace Baton.Language.Words;

/// <summary>Words of everyday English, most used first, as a sentence model knows them.</summary>
internal sealed class EverydayWords
{
    private const int Shortest = 3;

    /// <summary>Share of the commonest word of a text.</summary>
    private const double FirstShare = 0.06;

    private static readonly ConditionalWeakTable<IMeaning, EverydayWords> ByModel = [];

    /// <summary>What people write without the apostrophe, and other words that no list of written English has.</summary>
    private static readonly string[] Spoken =
    [
        "dont", "doesnt", "didnt", "wont", "cant", "isnt", "arent", "wasnt", "werent", "hasnt", "havent", "hadnt", "couldnt", "wouldnt",
        "shouldnt", "aint", "whats", "thats", "theres", "wheres", "hows", "whos", "lets", "hes", "shes", "theyre", "youre", "ive", "youve",
        "weve", "theyve", "ill", "youll", "theyll", "pls", "plz", "thx", "tho", "thru", "gonna", "wanna", "gotta", "dunno", "yall", "wifi",
    ];

    private readonly Lazy<(Slips Words, HashSet<string> Stems)> known;

    private EverydayWords(IMeaning meaning) => known = new Lazy<(Slips, HashSet<string>)>(() =>
    {
        // The n-th word of a language comes about one n-th as often as the first (Zipf).
        var words = new Slips((number, _) => FirstShare / (number + 1));
        foreach (var word in meaning.Words.Where(word => word.Length >= Shortest))
            words.Add(word, 1);
        if (meaning.Words.Count > 0)
            Array.ForEach(Spoken, word => words.Add(word, 1));
        return (words, [.. words.Words.Select(word => Stems.Of(word.Word))]);
    });

    public static EverydayWords None { get; } = new(new NoMeaning());

    /// <summary>Those of a model; put together when they are first asked for, and once.</summary>
    public static EverydayWords Of(IMeaning meaning) => ByModel.GetValue(meaning, static model => new EverydayWords(model));

    /// <summary>It is in the list, or another form of it is.</summary>
    public bool IsWord(string word) => known.Value.Words.Has(word) || known.Value.Stems.Contains(Stems.Of(word));

    public (string Word, double Weight)? Nearest(string word) => known.Value.Words.Nearest(word);
}
