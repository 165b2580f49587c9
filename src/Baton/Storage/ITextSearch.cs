namespace Baton.Storage;

/// <summary>
/// Finds tickets by the words of their subject and messages, and by name, e-mail or key of their customer. Each database
/// keeps its own index, which changes in the transaction that changes the text: what is committed is found, what is
/// erased is not.
/// </summary>
public interface ITextSearch
{
    /// <summary>
    /// A query for all columns of the tickets in which each of <paramref name="words"/> begins a word somewhere. Words
    /// hold letters and digits alone and are given as parameters.
    /// </summary>
    FormattableString Tickets(IReadOnlyList<string> words);
}
