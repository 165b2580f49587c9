using System.Net;
using System.Net.Sockets;

namespace Baton.Identity.Sessions;

/// <summary>Where a request comes from, told so that a person recognises it and nobody can be traced by it.</summary>
internal sealed record Device(string Name, string Network)
{
    private static readonly (string Mark, string Word)[] Browsers =
    [
        ("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"), ("curl/", "curl"),
    ];

    private static readonly (string Mark, string Word)[] Systems =
    [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "Mac"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ];

    public static Device Of(string? userAgent, IPAddress? address) => new(NameOf(userAgent ?? ""), NetworkOf(address));

    private static string NameOf(string userAgent)
    {
        var browser = Word(Browsers, userAgent);
        var system = Word(Systems, userAgent);
        return (browser, system) switch
        {
            (null, null) => "Unknown browser",
            (_, null) => browser,
            (null, _) => $"Browser on {system}",
            _ => $"{browser} on {system}",
        };

        static string? Word((string Mark, string Word)[] words, string text) =>
            words.FirstOrDefault(word => text.Contains(word.Mark, StringComparison.Ordinal)).Word;
    }

    /// <summary>The first three numbers of an IPv4 address, the first three groups of an IPv6 address.</summary>
    private static string NetworkOf(IPAddress? address)
    {
        if (address is null || IPAddress.IsLoopback(address))
            return "this machine";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return address.AddressFamily is AddressFamily.InterNetwork
            ? $"{bytes[0]}.{bytes[1]}.{bytes[2]}.x"
            : $"{Convert.ToHexStringLower(bytes, 0, 2)}:{Convert.ToHexStringLower(bytes, 2, 2)}:{Convert.ToHexStringLower(bytes, 4, 2)}:…";
    }
}
