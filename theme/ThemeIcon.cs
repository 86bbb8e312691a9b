using System.Text;
using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>The icon of a site: a line for each sector, meeting in a ring.</summary>
public static class ThemeIcon
{
    /// <summary>The theme's own main colour: <c>--mori</c>.</summary>
    internal static Colour MainColour { get; } = Colour.From("#0f4f3e");

    /// <summary>Of the line of each sector: <c>--s1</c> to <c>--s12</c>.</summary>
    internal static ImmutableArray<string> LineColours { get; } =
    [
        "#a63a28", "#1d5c9e", "#2b713f", "#6b4a94", "#856000", "#0d6877",
        "#9c2f6b", "#6b3d16", "#2a2d88", "#35480a", "#3a4853", "#571760",
    ];

    /// <param name="sectors">2 to 12; with fewer or more the nearest of these is drawn.</param>
    /// <param name="main">The hub's colour, or null for the theme's own.</param>
    public static string Svg(int sectors, Colour? main = null)
    {
        var count = Math.Clamp(sectors, 2, LineColours.Length);
        var width = count > 8 ? 2 : 3;
        var svg = new StringBuilder(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 36 36\" fill=\"none\" stroke-width=\"{width}\">");
        for (var i = 0; i < count; i++)
        {
            var y = (3 + (30.0 * i / (count - 1))).ToString("0.#", CultureInfo.InvariantCulture);
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M1 {y}C12 {y} 10 18 20 18\" stroke=\"{LineColours[i]}\"/>");
        }

        return svg.Append("<circle cx=\"26\" cy=\"18\" r=\"7\" fill=\"#fffdf9\" stroke=\"").Append((main ?? MainColour).ToString()).Append("\" stroke-width=\"4\"/></svg>\n").ToString();
    }
}
