using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>The lines of all sectors with their stations, meeting in the ring of the hub. An ornament: no station stands for a cell.</summary>
internal static class RouteMotif
{
    private const int Top = 450;
    private const int Bottom = 570;
    private const int Left = 80;
    private const int Bend = 920;
    private const int Hub = 1074;

    private static readonly int[] Stations = [104, 344, 584, 824];

    /// <param name="sectors">As many lines; with less than 2 or more than 12 the nearest of these.</param>
    /// <param name="main">Of the hub's ring.</param>
    public static IEnumerable<CardShape> Of(int sectors, Colour main)
    {
        var count = Math.Clamp(sectors, 2, ThemeIcon.LineColours.Length);
        var width = count > 8 ? 5 : 8;
        var middle = (Top + Bottom) / 2;
        var lines = Enumerable.Range(0, count).Select(i => (Y: Top + ((Bottom - Top) * i / (count - 1)), Colour: Colour.From(ThemeIcon.LineColours[i]))).ToArray();
        return
        [
            .. lines.Select(l => new CardLine(string.Create(
                CultureInfo.InvariantCulture, $"M{Left} {l.Y}H{Bend}C{Bend + 60} {l.Y} {Bend + 50} {middle} {Hub} {middle}"), width, l.Colour)),
            .. lines.SelectMany(l => Stations.Select(x => new CardRing(x, l.Y, width, Math.Max(3, width / 2), ThemeScheme.Light.Paper, l.Colour))),
            new CardRing(Hub, middle, 44, 15, ThemeScheme.Light.Paper, main),
        ];
    }
}
