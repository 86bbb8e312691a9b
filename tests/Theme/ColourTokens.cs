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

    private static double Luminance(string colour) =>
        (.2126 * Channel(colour, 1)) + (.7152 * Channel(colour, 3)) + (.0722 * Channel(colour, 5));

    private static double Channel(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= .04045 ? value / 12.92 : Math.Pow((value + .055) / 1.055, 2.4);
    }
}
