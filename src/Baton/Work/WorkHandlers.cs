namespace Baton.Work;

/// <summary>Which handler does which kind of work: one line per kind, written by the features that own them.</summary>
internal sealed class WorkHandlers(IEnumerable<WorkHandlers.Registration> registrations)
{
    private readonly Dictionary<string, Type> byKind = registrations.ToDictionary(entry => entry.Kind, entry => entry.Handler);

    public IReadOnlyCollection<string> Kinds => byKind.Keys;

    public IWorkHandler Create(string kind, IServiceProvider services) =>
        (IWorkHandler)services.GetRequiredService(byKind[kind]);

    internal sealed record Registration(string Kind, Type Handler);
}
