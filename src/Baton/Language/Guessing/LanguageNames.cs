namespace Baton.Language.Guessing;

/// <summary>Languages as the team calls them.</summary>
internal static class LanguageNames
{
    /// <summary><c>German</c> for <c>de</c>; null for what is none of the languages that are told apart.</summary>
    public static string? Of(string code) => code switch
    {
        "en" => "English",
        "de" => "German",
        "fr" => "French",
        "es" => "Spanish",
        "pt" => "Portuguese",
        "it" => "Italian",
        "nl" => "Dutch",
        _ => null,
    };
}
