// Types that know HTTP though they are no doors, one way each, and doors that may know it.
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Baton.Tests.Architecture.Fixtures.Knowledge;

internal sealed class HttpField
{
#pragma warning disable CS0649 // Only the type of the field matters.
    public HttpContext? Http;
#pragma warning restore CS0649
}

internal abstract class HttpParameter
{
    public abstract void Take(HttpRequest request);
}

internal sealed class HttpBaseType : FormCollection
{
    public HttpBaseType() : base([])
    {
    }
}

internal abstract class HttpGenericArgument
{
    public abstract Task<List<IResult>> GiveAsync();
}

internal abstract class HttpAttribute
{
    public abstract void Take([FromBody] string text);
}

internal static class HttpBody
{
    public static string Status() => StatusCodes.Status200OK.ToString(CultureInfo.InvariantCulture) + Results.Ok();
}

internal abstract class FineEndpoints
{
    public abstract void Take(HttpRequest request);
}

internal abstract class FineSocket
{
    public abstract void Take(HttpRequest request);
}

internal abstract class FineSetup
{
    public abstract void Take(HttpRequest request);
}
