namespace Baton.Language.Meaning;

/// <summary>
/// Says what a text means as a vector of length 1: texts that mean the same lie close together, whatever words they use.
/// Works on this machine, without a network, and gives the same vector for the same text. Texts come folded: in lower case and
/// without accents, as <c>Folding</c> makes them.
/// </summary>
public interface IMeaning
{
    /// <summary>Name and version of the model. Vectors of different models cannot be compared.</summary>
    string Model { get; }

    /// <summary>Length of the vectors; 0 where this machine cannot run the model, and then every vector is empty.</summary>
    int Dimensions { get; }

    /// <summary>Words that the model knows as a whole, most used first, folded; empty where there is no model.</summary>
    IReadOnlyList<string> Words { get; }

    /// <summary>The vector of one text; of a long one the most telling words of its beginning count.</summary>
    float[] Of(string text, Attention attention);

    /// <summary>The vectors of many texts, in their order; quicker than one after the other.</summary>
    /// <param name="progress">Told how many are done.</param>
    IReadOnlyList<float[]> OfAll(IReadOnlyList<string> texts, Attention attention, Action<int>? progress, CancellationToken cancellationToken);
}

/// <summary>How much of a text is read. Time grows with it; vectors of either can be compared.</summary>
public enum Attention
{
    /// <summary>Enough for a sentence or two: what is searched, and what is searched for.</summary>
    Close,

    /// <summary>The gist, where words are weighed beside it and every message is read.</summary>
    Brief,
}
