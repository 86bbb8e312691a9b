using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Measures whether the texts of a panel find their place.</summary>
internal static class PanelFit
{
    // In tenths of a millimetre, as in the theme's sheet.
    private const int Height = 2100;
    private const int MarginAbove = 110;
    private const int MarginBelow = 100;
    private const int MarginBeside = 90;
    private const int Foot = 330;

    /// <summary>In lines of a text to read; what a heading needs more counts as lines of text.</summary>
    public static Fit Of(LeafletPanel panel)
    {
        var measure = ((panel.Width * 10) - (2 * MarginBeside)) * 1000;
        var needed = panel.Texts.Sum(t => HeightOf(t, measure));
        var available = Height - MarginAbove - MarginBelow - (panel.Code is null ? 0 : Foot);
        var line = PaperTextStyle.Text.LineOf();
        var excess = Math.Max(0, needed - available);
        var lines = (needed + line - 1) / line;
        return new Fit(lines, excess == 0 ? lines : lines - ((excess + line - 1) / line));
    }

    /// <summary>How many letters of text stand on a line of the panel.</summary>
    public static int LettersOnLine(LeafletPanel panel) => ((panel.Width * 10) - (2 * MarginBeside)) / PaperTextStyle.Text.SizeOf();

    private static int HeightOf(PaperText text, int measure) =>
        text.Style.SpaceOf() + (TextFit.Lines(text.Text, measure / text.Style.SizeOf()) * text.Style.LineOf());
}
