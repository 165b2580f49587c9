namespace Baton.Tickets;

/// <summary>Somebody is writing. Rung, never kept: the key is the ticket id. Nothing depends on it.</summary>
internal static class Typing
{
    public const string ByCustomer = "typing.customer";
    public const string ByTeammate = "typing.teammate";
}
