using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>The colours of <c>Tokens/Colour.css</c> that a hub's own colour has to get on with, in one scheme; a test compares them.</summary>
/// <param name="Paper"><c>--paper</c></param>
/// <param name="OnMain"><c>--on-mori</c></param>
/// <param name="Grounds">Every ground that text may stand on, but <c>--tint</c>.</param>
/// <param name="Texts">Every colour of text and lines, with the least contrast it needs.</param>
public sealed record ThemeScheme(
    Colour Paper, Colour OnMain, ImmutableArray<Colour> Grounds, ImmutableArray<(string Token, Colour Colour, double Least)> Texts)
{
    public static ThemeScheme Light { get; } = Of(
        "#fffdf9",
        ["#faf7f0", "#fffdf9", "#f1ecdf", "#fbe8da", "#f5ebd6"],
        ["#1c2622", "#4a554f", "#a33d0c", "#86857a"],
        ["#a63a28", "#1d5c9e", "#2b713f", "#6b4a94", "#856000", "#0d6877", "#9c2f6b", "#6b3d16", "#2a2d88", "#35480a", "#3a4853", "#571760"]);

    public static ThemeScheme Dark { get; } = Of(
        "#0e1a15",
        ["#151917", "#1d2320", "#101311", "#3a2517", "#272319"],
        ["#ece7db", "#b7bcb2", "#ffb48c", "#858d85"],
        ["#f2998a", "#92c0f3", "#8fce9b", "#cab2ed", "#e4c068", "#7fcddc", "#f2a3cb", "#f3d8c9", "#729ff8", "#93ad52", "#99a6a4", "#c48cc9"]);

    /// <summary>True when every text and line can be read on <paramref name="ground"/>.</summary>
    public bool CanStandOn(Colour ground) => Texts.All(t => t.Colour.Contrast(ground) >= t.Least);

    private static ThemeScheme Of(string onMain, string[] grounds, string[] texts, string[] sectors) => new(
        Colour.From(grounds[0]),
        Colour.From(onMain),
        [.. grounds.Select(Colour.From)],
        [
            ("ink", Colour.From(texts[0]), 7),
            ("ink2", Colour.From(texts[1]), 4.5),
            ("kaki", Colour.From(texts[2]), 4.5),
            ("rule2", Colour.From(texts[3]), 3),
            .. sectors.Select((s, i) => (string.Create(CultureInfo.InvariantCulture, $"s{i + 1}"), Colour.From(s), 4.8)),
        ]);
}
