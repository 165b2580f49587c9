namespace Baton.Providers.Tests;

/// <summary>The longest a test may take. Nothing waits for it to pass: a test that reaches it has failed.</summary>
internal static class Ceiling
{
    public const int Milliseconds = 60_000;

    /// <summary>Cancelled when the test has reached the ceiling.</summary>
    public static CancellationToken Token => TestContext.Current.CancellationToken;
}
