namespace Baton.Identity.People;

/// <summary>The words of the event log about people and keys. Only admins may read these events.</summary>
internal static class PeopleEvents
{
    public const string Subject = "teammate";
    public const string KeySubject = "key";

    public const string Joined = "teammate.joined";
    public const string RoleChanged = "teammate.role_changed";
    public const string Deactivated = "teammate.deactivated";
    public const string Reactivated = "teammate.reactivated";
    public const string SignedIn = "sign_in.succeeded";
    public const string SignInFailed = "sign_in.failed";
    public const string SessionsEnded = "sessions.ended";
    public const string PasswordChanged = "password.changed";
    public const string ResetLinkMade = "password.link_made";
    public const string CodesOn = "codes.on";
    public const string CodesOff = "codes.off";
    public const string KeyMade = "key.made";
    public const string KeyRevoked = "key.revoked";
}

/// <summary>Names the person an event is about, so that a reader needs no second request.</summary>
internal sealed record PersonFact(string Name);

/// <summary>A role as it became.</summary>
internal sealed record RoleFact(string Name, Role Role);

/// <summary>From where somebody signed in, or tried to.</summary>
internal sealed record SignInFact(string Name, string Device, string Address);

/// <summary>A key by its name.</summary>
internal sealed record KeyFact(string Name);
