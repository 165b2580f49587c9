using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace Baton.HelpCentre.Visits;

/// <summary>
/// Where a request came from, until it is made unrecognisable. The help centre sets no cookie: a visitor is a number
/// that the address and the browser give with the salt of the day, and that nobody can trace back once the salt is gone.
/// </summary>
internal sealed record Visitor(string Address, string Browser)
{
    private const int LongestBrowser = 400;

    public static Visitor Of(IPAddress? address, string browser, string languages) =>
        new(Network(address), Short(browser) + "\n" + Short(languages));

    /// <summary>The visitor's number on the day of this salt.</summary>
    public string Hash(string salt) => HashOf(salt, Address + "\n" + Browser);

    /// <summary>The same for all browsers at one address.</summary>
    public string AddressHash(string salt) => HashOf(salt, Address);

    /// <summary>Programs that read the web for others are no readers.</summary>
    public bool IsRobot => Browser.Length < 12 || Robots.Any(word => Browser.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Robots = ["bot", "crawl", "spider", "slurp", "preview", "monitor", "curl/", "wget/", "python", "headless-check"];

    private static string HashOf(string salt, string text) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(salt), Encoding.UTF8.GetBytes(text)));

    private static string Short(string header) => header.Length > LongestBrowser ? header[..LongestBrowser] : header;

    /// <summary>One household has as many IPv6 addresses as it likes; the first half names the household.</summary>
    private static string Network(IPAddress? address)
    {
        if (address is null)
            return "local";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily is AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }
}
