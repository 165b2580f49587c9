using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Baton.Tickets;

/// <summary>The customer's key to one ticket: 256 random bits, of which only the hash is stored.</summary>
internal static class TicketToken
{
    public const string Prefix = "bt_";

    public static string New() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
