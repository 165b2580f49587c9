namespace Baton.Identity.Sessions;

/// <summary>Marks a door at which passwords, codes or links can be guessed: it opens only so often for one address.</summary>
internal sealed record GuardedTry;
