using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>How a share card looks: paper, ink, and the lines of the route map that meet in the hub.</summary>
public static class ShareCardLayout
{
    private const int Margin = 80;
    private const int Measure = ShareCard.Width - (2 * Margin);
    private const int HeadBaseline = 104;
    private const int HeadSize = 32;
    private const int TitleTop = 150;
    private const int TitleHeight = 270;

    /// <summary>Stands where the typeface has no shape for a character, as printers have always done it.</summary>
    private const char Geta = '〓';

    // Size and the most lines of it; the first that a title fits into is taken.
    private static readonly (int Size, int Lines)[] Steps = [(76, 2), (64, 3), (54, 3), (48, 4), (42, 5)];

    /// <summary>The ground of the whole card.</summary>
    public static Colour Paper { get; } = Colour.From(ThemeColor.Light);

    private static Colour Ink { get; } = ThemeScheme.Light.Texts[0].Colour;

    private static Colour QuietInk { get; } = ThemeScheme.Light.Texts[1].Colour;

    /// <summary>Everything on the card, from the back to the front.</summary>
    public static ImmutableArray<CardShape> Of(ShareCard card, ICardTypeface face)
    {
        var main = card.Settings.MainColour is { } own ? ThemePalette.Light(own).Main : ThemeIcon.MainColour;
        return [.. RouteMotif.Of(card.Settings.Sectors.Length, main), .. Head(card, face, main), .. Title(card, face)];
    }

    // Without a section the name of the hub stands in its place.
    private static IEnumerable<CardShape> Head(ShareCard card, ICardTypeface face, Colour main)
    {
        var hub = Settable(card.Settings.Name, face);
        if (card.Kind.Length == 0)
        {
            return [new CardText(Cut(hub, Measure, HeadSize, face), Margin, HeadBaseline, HeadSize, main)];
        }

        var kind = Cut(Settable(card.Kind, face), Measure / 2, HeadSize, face);
        var name = Cut(hub, Measure / 2, HeadSize, face);
        var width = face.WidthOf(name) * HeadSize / 1000;
        return
        [
            new CardText(kind, Margin, HeadBaseline, HeadSize, main),
            new CardText(name, ShareCard.Width - Margin - width, HeadBaseline, HeadSize, QuietInk),
        ];
    }

    // A title that cannot be set (of another script) would be a riddle; the name of the hub is true of every page.
    private static IEnumerable<CardShape> Title(ShareCard card, ICardTypeface face)
    {
        var title = face.CanSet(card.Title) ? card.Title : Settable(card.Settings.Name, face);
        var fitting = Steps.Where(s => CardLines.Of(title, Measure * 1000 / s.Size, face).Length <= s.Lines).DefaultIfEmpty(Steps[^1]).ToArray();
        var (size, most) = fitting.FirstOrDefault(s => CardLines.KeepsWords(title, Measure * 1000 / s.Size, face), fitting[0]);
        var lines = CardLines.Of(title, Measure * 1000 / size, face);
        var shown = lines.Length <= most ? lines : [.. lines[..(most - 1)], Cut(lines[most - 1] + lines[most], Measure, size, face)];
        var advance = size * 5 / 4;
        var first = TitleTop + ((TitleHeight - (advance * shown.Length)) / 2) + size;
        return shown.Select((line, i) => new CardText(line, Margin, first + (advance * i), size, Ink));
    }

    private static string Settable(string text, ICardTypeface face) => face.CanSet(text)
        ? text
        : string.Concat(text.EnumerateRunes().Select(r => face.CanSet(r.ToString()) ? r.ToString() : $"{Geta}"));

    private static string Cut(string text, int most, int size, ICardTypeface face)
    {
        var runes = text.EnumerateRunes().Select(r => r.ToString()).ToArray();
        var fits = Enumerable.Range(0, runes.Length + 1).Reverse()
            .Select(n => n == runes.Length ? text : string.Concat(runes[..n]) + "…")
            .First(t => t == "…" || face.WidthOf(t) * size / 1000 <= most);
        return fits;
    }
}
