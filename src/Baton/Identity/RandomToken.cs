using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Baton.Identity;

/// <summary>Secrets of 256 random bits: nothing that can be guessed, so a plain hash is enough to store them.</summary>
internal static class RandomToken
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>A second secret that follows from the first, from which the first cannot be found.</summary>
    public static string Derive(string token, string purpose) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(purpose)));

    /// <summary>Compares in the same time wherever the difference is.</summary>
    public static bool AreEqual(string left, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));
}
