using Baton.Foundation;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Baton.Identity.People;

/// <summary>Hashes passwords with the framework's own hasher, and refuses those that everybody tries first.</summary>
internal sealed class Passwords(IOptions<SignInOptions> options)
{
    public const int Shortest = 10;
    public const int Longest = 200;

    private static readonly string[] TriedFirst =
    [
        "password", "passwort", "qwertyuiop", "qwertzuiop", "1234567890", "0123456789", "letmein", "iloveyou", "welcome", "changeme",
        "administrator", "support", "baton",
    ];

    private readonly PasswordHasher<Teammate> hasher = new(Options.Create(
        new PasswordHasherOptions { IterationCount = options.Value.HashIterations }));

    private string? nobodys;

    /// <summary>The reason why this is no password, or null.</summary>
    public static Problem? Weakness(string password, string name, string email)
    {
        if (password.Length is < Shortest or > Longest)
            return Problem.Invalid("password", $"Use {Shortest} to {Longest} characters; a few words in a row are easy to remember.");

        // What is left when the usual ornaments at the ends are taken away.
        var core = password.ToLowerInvariant().Trim('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '!', '.', '?', ' ', '-', '_');
        var own = new[] { Teammate.KeyOf(name), Teammate.KeyOf(email), Teammate.KeyOf(email).Split('@')[0] };
        return core.Length < 4 || core.Distinct().Count() < 4 || TriedFirst.Contains(core) || own.Contains(core) || own.Contains(password.ToLowerInvariant())
            ? Problem.Invalid("password", "This one is among the first that somebody would try. A few unrelated words make a good one.")
            : null;
    }

    public string Hash(string password) => hasher.HashPassword(null!, password);

    /// <summary>Takes the same time whether there is such a teammate or not.</summary>
    public bool Fits(Teammate? teammate, string password) =>
        hasher.VerifyHashedPassword(null!, teammate?.PasswordHash ?? (nobodys ??= Hash(Guid.NewGuid().ToString())), password)
            is not PasswordVerificationResult.Failed
        && teammate is not null;
}
