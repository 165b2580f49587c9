using Baton.Tools.Catalogue;

namespace Baton.Tools.Gate;

/// <summary>What goes into a change comes from the customer, a tool, the workspace or a teammate. Anything else is refused, whoever wants it.</summary>
internal static class CheckProvenance
{
    public static CallResult? Run(ToolSpec spec, ToolCall call)
    {
        foreach (var (name, _) in call.Arguments)
        {
            if (call.From.GetValueOrDefault(name, Provenance.Untrusted) is Provenance.Untrusted)
                return new CallResult.Denied("provenance", $"{name} of {spec.Name} comes from nobody who may say it.");
        }

        return null;
    }
}
