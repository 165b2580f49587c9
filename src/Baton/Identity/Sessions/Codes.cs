using System.Security.Cryptography;
using Baton.Identity.People;
using Baton.Privacy;
using OtpNet;

namespace Baton.Identity.Sessions;

/// <summary>Time-based one-time codes (RFC 6238: six digits, thirty seconds), and the codes for the day the authenticator is lost.</summary>
internal static class Codes
{
    /// <summary>Purpose of the seal of the secrets.</summary>
    public const string Purpose = "baton.identity.code-secrets";

    private const int RecoveryCodes = 8;

    /// <summary>160 bits, as authenticators expect them.</summary>
    public static string NewSecret() => Base32Encoding.ToString(RandomNumberGenerator.GetBytes(20));

    /// <summary>What the QR code says.</summary>
    public static string Address(string secret, string email) =>
        $"otpauth://totp/Baton:{Uri.EscapeDataString(email)}?secret={secret}&issuer=Baton&digits=6&period=30";

    /// <summary>The step that <paramref name="code"/> belongs to, now or one step away; null when it fits none.</summary>
    public static long? StepOf(string secret, string code, DateTimeOffset now)
    {
        var digits = code.Replace(" ", "", StringComparison.Ordinal);
        return new Totp(Base32Encoding.ToBytes(secret))
            .VerifyTotp(now.UtcDateTime, digits, out var step, new VerificationWindow(previous: 1, future: 1)) ? step : null;
    }

    /// <summary>Codes of 80 random bits, such as <c>k4xq-2m7a-pl5e-oz3r</c>.</summary>
    public static IReadOnlyList<string> NewRecoveryCodes() =>
    [
        .. Enumerable.Range(0, RecoveryCodes).Select(_ =>
            string.Join('-', Base32Encoding.ToString(RandomNumberGenerator.GetBytes(10)).ToLowerInvariant().Chunk(4).Select(part => new string(part)))),
    ];

    public static string HashOfRecoveryCode(string code) =>
        RandomToken.Hash(code.Trim().ToLowerInvariant().Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));

    extension(Teammate teammate)
    {
        /// <summary>
        /// Takes a code of the authenticator or a recovery code; each works once. A secret whose seal cannot be opened any
        /// more fits no code; recovery codes still work.
        /// </summary>
        public bool Take(string code, Seal seal, DateTimeOffset now) =>
            seal.Open(teammate.CodeSecret!) is { } secret && StepOf(secret, code, now) is { } step
                ? teammate.TakeCode(step)
                : teammate.TakeRecoveryCode(HashOfRecoveryCode(code));
    }
}
