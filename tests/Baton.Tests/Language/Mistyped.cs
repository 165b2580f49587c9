namespace Baton.Tests.Language;

/// <summary>Types as people in a hurry do: in so many of the words of four letters and more one slip, the same ones every time.</summary>
internal sealed class Mistyped(double share = 0.3)
{
    private const int Shortest = 4;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    private readonly Random random = new(7);

    public string Text(string text) => string.Join(' ', text.Split(' ').Select(word =>
        word.Length >= Shortest && word.All(char.IsAsciiLetter) && random.NextDouble() < share ? Word(word) : word));

    private string Word(string word)
    {
        var at = random.Next(word.Length);
        return random.Next(4) switch
        {
            0 => word[..at] + Letter() + word[(at + 1)..],
            1 => word[..at] + word[(at + 1)..],
            2 => word[..at] + Letter() + word[at..],
            _ when at == word.Length - 1 => word[..(at - 1)] + word[at] + word[at - 1],
            _ => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
        };
    }

    private char Letter() => Letters[random.Next(Letters.Length)];
}
