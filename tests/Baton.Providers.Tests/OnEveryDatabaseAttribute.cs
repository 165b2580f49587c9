using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Baton.Providers.Tests;

/// <summary>Runs a theory once on each kind of database.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnEveryDatabaseAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>(
            [.. Enum.GetValues<DatabaseKind>().Select(kind => new TheoryDataRow<DatabaseKind>(kind))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
