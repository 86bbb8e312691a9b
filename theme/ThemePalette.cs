using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>The tokens of <c>Tokens/Colour.css</c> that follow from a hub's main colour, in one scheme; every pair that occurs keeps WCAG 2.2 AA.</summary>
/// <param name="Main">Headings, lines and buttons: <c>--mori</c>, and <c>--link</c>.</param>
/// <param name="OnMain">Text on <paramref name="Main"/>: <c>--on-mori</c>.</param>
/// <param name="Tint">A quiet ground: <c>--tint</c>.</param>
public sealed record ThemePalette(Colour Main, Colour OnMain, Colour Tint)
{
    private const int MostTint = 12;
    private const double Text = 4.5;

    private static readonly Colour Black = new(0, 0, 0);
    private static readonly Colour White = new(255, 255, 255);

    /// <summary>True when <paramref name="main"/> can be read as text on every light ground.</summary>
    public static bool IsReadable(Colour main) => IsText(main, ThemeScheme.Light);

    /// <summary>The nearest darker colour that <see cref="IsReadable"/>; the colour itself where it already is.</summary>
    public static Colour Readable(Colour main) => Nearest(main, Black, c => IsText(c, ThemeScheme.Light));

    /// <summary>For screens and paper that are light.</summary>
    /// <param name="main">The hub's colour, made darker until it can be read.</param>
    public static ThemePalette Light(Colour main) => Of(Readable(main), ThemeScheme.Light);

    /// <summary>For dark screens: the hub's colour, made lighter until it can be read.</summary>
    public static ThemePalette Dark(Colour main) => Of(Nearest(main, White, c => IsText(c, ThemeScheme.Dark)), ThemeScheme.Dark);

    /// <summary>The rules that put a hub's colour in the place of the theme's own, minified. A sheet of paper is light on every screen.</summary>
    public static string Css(Colour main) =>
        $":root,.sh-paper-sheet{{{Light(main)}}}@media screen and (prefers-color-scheme:dark){{:root{{{Dark(main)}}}}}";

    /// <summary>As declarations of CSS.</summary>
    public override string ToString() => $"--mori:{Main};--link:{Main};--on-mori:{OnMain};--tint:{Tint}";

    private static ThemePalette Of(Colour main, ThemeScheme scheme)
    {
        var tint = Enumerable.Range(0, MostTint + 1)
            .Select(p => scheme.Paper.Mix(main, MostTint - p))
            .First(t => scheme.CanStandOn(t) && main.Contrast(t) >= Text);
        return new ThemePalette(main, scheme.OnMain, tint);
    }

    private static bool IsText(Colour main, ThemeScheme scheme) => scheme.Grounds.All(g => main.Contrast(g) >= Text);

    // In steps of a hundredth; black and white can be read on every ground of the other side.
    private static Colour Nearest(Colour main, Colour end, Func<Colour, bool> isFit) =>
        Enumerable.Range(0, 101).Select(p => main.Mix(end, p)).First(isFit);
}
