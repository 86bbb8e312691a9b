namespace SocialHub.Tests;

/// <summary>Reads <c>theme/Tokens/Colour.css</c> and computes contrast after WCAG 2.2 ("relative luminance").</summary>
internal static class ColourTokens
{
    public static IReadOnlyList<string> Schemes { get; } = ["light", "dark"];

    /// <summary>Colours as <c>#rrggbb</c> by their name without the two hyphens.</summary>
    public static Dictionary<string, string> Read(string scheme)
    {
        var css = File.ReadAllText(RepositoryFolder.Combine("theme", "Tokens", "Colour.css"));
        var media = css.IndexOf("@media", StringComparison.Ordinal);
        return (scheme == "light" ? css[..media] : css[media..])
            .Split('\n')
            .Select(l => l.Trim())
            .Where(l => l.StartsWith("--", StringComparison.Ordinal))
            .Select(l => l[2..^1].Split(": "))
            .ToDictionary(p => p[0], p => p[1]);
    }

    /// <summary>From 1 (the same) to 21 (black on white).</summary>
    public static double Contrast(string first, string second)
    {
        var (a, b) = (Luminance(first), Luminance(second));
        return (Math.Max(a, b) + .05) / (Math.Min(a, b) + .05);
    }

    /// <summary>How different two colours look: their distance in OKLab, 0 (the same) to 1 (black and white).</summary>
    public static double Distance(string first, string second)
    {
        var (a, b) = (ToOklab(first), ToOklab(second));
        return Math.Sqrt(Math.Pow(a.L - b.L, 2) + Math.Pow(a.A - b.A, 2) + Math.Pow(a.B - b.B, 2));
    }

    // Björn Ottosson, "A perceptual color space for image processing", 2020.
    private static (double L, double A, double B) ToOklab(string colour)
    {
        var (r, g, b) = (Channel(colour, 1), Channel(colour, 3), Channel(colour, 5));
        var l = Math.Cbrt((.4122214708 * r) + (.5363325363 * g) + (.0514459929 * b));
        var m = Math.Cbrt((.2119034982 * r) + (.6806995451 * g) + (.1073969566 * b));
        var s = Math.Cbrt((.0883024619 * r) + (.2817188376 * g) + (.6299787005 * b));
        return (
            (.2104542553 * l) + (.7936177850 * m) - (.0040720468 * s),
            (1.9779984951 * l) - (2.4285922050 * m) + (.4505937099 * s),
            (.0259040371 * l) + (.7827717662 * m) - (.8086757660 * s));
    }

    private static double Luminance(string colour) =>
        (.2126 * Channel(colour, 1)) + (.7152 * Channel(colour, 3)) + (.0722 * Channel(colour, 5));

    private static double Channel(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= .04045 ? value / 12.92 : Math.Pow((value + .055) / 1.055, 2.4);
    }
}
