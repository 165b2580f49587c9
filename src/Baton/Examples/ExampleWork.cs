namespace Baton.Examples;

/// <summary>What examples ask for. Those who learn from them register themselves; Examples does not know them.</summary>
internal static class ExampleWork
{
    /// <summary>Rung after a commit that changed examples or what was learnt from them; the key is the kind.</summary>
    public const string Topic = "examples";

    /// <summary>There are examples that nothing was learnt from yet. Subject: the kind.</summary>
    public const string Learn = "examples.learn";

    /// <summary>Examples were erased; whatever learnt from them has to forget them. Subject: <see cref="All"/>.</summary>
    public const string Forget = "examples.forget";

    public const string All = "all";

    /// <summary>Corrections come in handfuls; they are learnt from together.</summary>
    public static readonly TimeSpan Gather = TimeSpan.FromMinutes(10);
}
