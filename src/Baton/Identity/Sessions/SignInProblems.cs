using Baton.Foundation;

namespace Baton.Identity.Sessions;

internal static class SignInProblems
{
    public static readonly Problem Missing = new(ProblemKind.Unauthenticated, "session.missing", "Nobody is signed in here.");

    public static readonly Problem Refused = new(
        ProblemKind.Unauthenticated, "sign_in.refused", "E-mail address or password is not right. Check both and try again.");

    public static readonly Problem CodeNeeded = new(
        ProblemKind.Unauthenticated, "sign_in.code_needed", "Enter the code that your authenticator shows.", "code");

    public static readonly Problem WrongCode = new(
        ProblemKind.Unauthenticated, "sign_in.code_wrong", "This code is not right, or was used already. Wait for the next one and try again.", "code");

    public static readonly Problem WrongPassword = new(
        ProblemKind.Invalid, "password.wrong", "This is not your password.", "current_password");

    public static Problem Locked(TimeSpan wait) => new(
        ProblemKind.TooMany, "sign_in.locked", $"Too many tries. Wait {Words(wait)} and try again, or ask an admin for a new link.")
    {
        RetryAfter = wait,
    };

    private static string Words(TimeSpan wait) => wait > TimeSpan.FromSeconds(90)
        ? $"{Math.Ceiling(wait.TotalMinutes):0} minutes"
        : $"{Math.Ceiling(wait.TotalSeconds):0} seconds";
}
