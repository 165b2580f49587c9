namespace Baton.Language.Guessing;

/// <summary>A language code, or <c>unknown</c>, and the probability in [0, 1] that it is right.</summary>
internal readonly record struct LanguageGuess(string Code, double Confidence)
{
    public const string Unknown = "unknown";
}
