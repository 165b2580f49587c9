using System.ComponentModel.DataAnnotations;

namespace Baton.Identity;

/// <summary>How people sign in and how long they stay. Section <c>SignIn</c>.</summary>
public sealed class SignInOptions
{
    /// <summary>A browser that is not used for this long has to sign in again. Default 7 days.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "365.00:00:00")] public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromDays(7);

    /// <summary>Nobody stays signed in for longer than this. Default 30 days.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "365.00:00:00")] public TimeSpan Lifetime { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Failed tries in a row on one e-mail address before it is locked. Default 5.</summary>
    [Range(1, 100)] public int LockAfter { get; init; } = 5;

    /// <summary>How long the first lock lasts; it doubles with each further failure, up to <see cref="LongestLock"/>. Default 1 minute.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")] public TimeSpan FirstLock { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Default 1 hour.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "7.00:00:00")] public TimeSpan LongestLock { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Tries a minute from one network address at everything that takes a password, a code or a link. Default 60.</summary>
    [Range(1, 100_000)] public int TriesPerAddress { get; init; } = 60;

    /// <summary>Rounds of the password hash. More make a stolen database harder to use and each sign-in slower. Default 210,000.</summary>
    [Range(10_000, 10_000_000)] public int HashIterations { get; init; } = 210_000;

    /// <summary>How long an invitation or a link for a new password works. Default 7 days.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "90.00:00:00")] public TimeSpan LinkLifetime { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How long the first admin's link works. Default 24 hours.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "90.00:00:00")] public TimeSpan FirstLinkLifetime { get; init; } = TimeSpan.FromHours(24);
}
