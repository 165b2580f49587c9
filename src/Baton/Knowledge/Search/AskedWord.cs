namespace Baton.Knowledge.Search;

/// <summary>A word that search looks for.</summary>
/// <param name="Word">As it was typed, in lower case and without accents.</param>
/// <param name="ReadAs">The word that is looked for instead, where it was mistyped; otherwise null.</param>
/// <param name="Articles">How many articles have it, in any form; the fewer, the more telling. 0 for one that no article has.</param>
public sealed record AskedWord(string Word, string? ReadAs, int Articles);
