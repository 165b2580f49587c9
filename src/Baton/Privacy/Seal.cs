namespace Baton.Privacy;

/// <summary>
/// Encrypts secrets before they reach the database and opens them again. Each kind of secret has a seal of its own, known
/// by its purpose (<c>[FromKeyedServices]</c>): what was closed as one kind does not open as another. Opening what was
/// sealed with keys that are gone gives null.
/// </summary>
internal sealed record Seal(Func<string, string> Close, Func<string, string?> Open);
