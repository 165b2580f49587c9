namespace Baton.Channels.Widget;

/// <summary>
/// Encrypts secrets before they reach the database and opens them again; the keys for it lie elsewhere. Opening what was
/// sealed with keys that are gone gives null.
/// </summary>
internal sealed record Seal(Func<string, string> Close, Func<string, string?> Open);
