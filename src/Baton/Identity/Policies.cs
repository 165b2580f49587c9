namespace Baton.Identity;

/// <summary>Names of the authorisation policies that route groups ask for.</summary>
internal static class Policies
{
    /// <summary>Any key, or a ticket's own token; the handler asks <see cref="Caller"/> which ticket.</summary>
    public const string Customer = "customer";

    public const string Teammate = "teammate";

    public const string Admin = "admin";
}
