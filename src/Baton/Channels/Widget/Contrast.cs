using System.Globalization;

namespace Baton.Channels.Widget;

/// <summary>How well colours can be read on each other, as WCAG 2 counts it: 1 (not at all) to 21.</summary>
internal static class Contrast
{
    /// <summary>What text needs.</summary>
    public const double ForText = 4.5;

    /// <summary>What a button needs to be seen on the page around it.</summary>
    public const double ForControls = 3;

    private static readonly string[] Inks = ["#ffffff", "#1c1b19", "#000000"];

    /// <summary>White or near-black, whichever can be read on the colour; one of them always can.</summary>
    public static string InkOn(string colour) =>
        Inks.FirstOrDefault(ink => Between(ink, colour) >= ForText) ?? Inks[^1];

    public static double Between(string one, string other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return Math.Round((Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05), 2);
    }

    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour[1..3])) + (0.7152 * Channel(colour[3..5])) + (0.0722 * Channel(colour[5..7]));

    private static double Channel(string hex)
    {
        var share = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
