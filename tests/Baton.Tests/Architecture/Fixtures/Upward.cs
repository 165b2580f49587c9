// Types that break the direction of features, one way each. They sit in a small world of their own below this
// namespace: its "Tickets" must not use its "Answering". The architecture tests must catch every one of them.
using Baton.Tests.Architecture.Fixtures.Answering;

namespace Baton.Tests.Architecture.Fixtures.Answering
{
    internal class Upper
    {
        public static int Count { get; set; }
    }

    [AttributeUsage(AttributeTargets.Class)]
    internal sealed class UpperAttribute : Attribute;

    internal interface IUpper;
}

namespace Baton.Tests.Architecture.Fixtures.Tickets
{
    internal sealed class ThroughField
    {
#pragma warning disable CS0649 // Only the type of the field matters.
        public Upper? Upper;
#pragma warning restore CS0649
    }

    internal abstract class ThroughParameter
    {
        public abstract void Take(Upper upper);
    }

    internal abstract class ThroughReturn
    {
        public abstract Upper[] Give();
    }

    internal sealed class ThroughBaseType : Upper;

    internal sealed class ThroughInterface : IUpper;

    internal abstract class ThroughGenericArgument
    {
        public abstract void Take(IReadOnlyDictionary<string, List<Upper>> uppers);
    }

    [Upper]
    internal sealed class ThroughAttribute;

    internal static class ThroughBody
    {
        public static int Count() => Upper.Count;
    }

    internal static class ThroughLambda
    {
        public static Func<int> Counting(int more) => () => Upper.Count + more;
    }

    internal static class ThroughAsync
    {
        public static async Task<int> CountAsync()
        {
            await Task.Yield();
            return Upper.Count;
        }
    }

    /// <summary>Uses nothing above it; must not be caught.</summary>
    internal sealed class Innocent
    {
        public List<string> Words { get; } = [];
    }
}

namespace Baton.Tests.Architecture.Fixtures.Nowhere
{
    internal abstract class WithoutRow
    {
        public abstract void Take(Upper upper);
    }
}
