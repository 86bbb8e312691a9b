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
    /// <param name="panel">The panel.</param>
    /// <param name="texts">Measures for this hub.</param>
    public static Fit Of(LeafletPanel panel, PaperTextFit texts)
    {
        var needed = texts.HeightOf(panel.Texts, (panel.Width * 10) - (2 * MarginBeside));
        var available = Height - MarginAbove - MarginBelow - (panel.Code is null ? 0 : Foot);
        var lines = PaperTextFit.TextLines(needed);
        return new Fit(lines, lines - PaperTextFit.TextLines(needed - available));
    }

    /// <summary>How many letters of text stand on a line of the panel.</summary>
    public static int LettersOnLine(LeafletPanel panel) => ((panel.Width * 10) - (2 * MarginBeside)) / PaperTextStyle.Text.SizeOf();
}
