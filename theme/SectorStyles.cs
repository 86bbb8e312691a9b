using System.Text.RegularExpressions;

namespace SocialHub.Theme;

/// <summary>Leaves the colours of sectors out of the styles of pages that do not show them: a hub has five sectors, the theme colours for twelve.</summary>
internal static partial class SectorStyles
{
    /// <summary>The highest number of a sector for which the theme has a colour.</summary>
    public const int Most = 12;

    private const string Mark = "data-sector=\"";

    /// <summary>Minified styles without tokens and rules of sectors above <paramref name="number"/>.</summary>
    public static string UpTo(int number, string css) => OfSector().Replace(css, m =>
        int.Parse(m.Groups[1].Success ? m.Groups[1].ValueSpan : m.Groups[2].ValueSpan, CultureInfo.InvariantCulture) > number ? "" : m.Value);

    /// <summary>The highest number of a sector that an element of this HTML has; 0 where none has one.</summary>
    public static int HighestIn(ReadOnlySpan<char> html)
    {
        var highest = 0;
        for (var at = html.IndexOf(Mark); at >= 0; at = html.IndexOf(Mark))
        {
            html = html[(at + Mark.Length)..];
            var length = Math.Max(html.IndexOf('"'), 0);
            highest = int.TryParse(html[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? Math.Max(highest, number)
                : highest;
        }

        return Math.Min(highest, Most);
    }

    [GeneratedRegex("""--s(\d+):[^;}]*;?|\[data-sector="(\d+)"\]\{[^}]*\}""")]
    private static partial Regex OfSector();
}
