#pragma warning disable CS0169, IDE0051, CA1823, CA1822, CA1801, CA1852

// Offences on purpose: each must be caught, through another place where a dependency can hide. Should a rule go blind, its control tells.
namespace Controls.Tickets
{
    internal class Upstairs;

    internal class UpstairsOf<T>;
}

namespace Controls.Storage
{
    internal sealed class ThroughAField
    {
        private readonly Controls.Tickets.Upstairs? upstairs;
    }

    internal sealed class ThroughAParameter
    {
        public static void Take(Controls.Tickets.Upstairs upstairs) => _ = upstairs is null;
    }

    internal sealed class ThroughABase : Controls.Tickets.Upstairs;

    internal sealed class ThroughAGenericArgument
    {
        private readonly List<Controls.Tickets.Upstairs>? upstairs;
    }

    internal sealed class ThroughABody
    {
        public static int Count() => new Controls.Tickets.UpstairsOf<int>().GetHashCode();
    }

    internal sealed class ThroughALambda
    {
        public static Func<object> Later() => () => new Controls.Tickets.Upstairs();
    }
}

namespace Baton.Controls
{
    internal sealed class HttpWhereItDoesNotBelong
    {
        public static string Of(Microsoft.AspNetCore.Http.HttpContext http) => http.TraceIdentifier;
    }

    internal sealed class TicketManager;
}
