namespace Baton.Procedures.Files;

/// <summary>Something wrong in a file: where, what, and what to do.</summary>
/// <param name="Line">From 1.</param>
public sealed record Fault(int Line, string What)
{
    public override string ToString() => $"line {Line}: {What}";
}
