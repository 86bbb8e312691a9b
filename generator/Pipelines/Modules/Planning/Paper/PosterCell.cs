using SocialHub.Model;
using SocialHub.Theme;

namespace SocialHub.Pipelines;

/// <summary>A cell as it stands on a poster, divided once so that several sizes can be tried.</summary>
internal sealed class PosterCell
{
    private readonly ImmutableArray<string> _invitation;
    private readonly ImmutableArray<(ImmutableArray<string> Text, ImmutableArray<string> Partners)> _roles;

    /// <param name="cell">The cell.</param>
    /// <param name="pieces">Divides a text.</param>
    public PosterCell(Cell cell, Func<string, ImmutableArray<string>> pieces)
    {
        var words = InterfaceWords.OfPage(null);
        Cell = cell;
        _invitation = pieces(words.Invitation);
        _roles = [.. cell.Roles.Select(r => (pieces(r.Text.PlainText), r.Partners.IsEmpty ? [] : pieces(words.Partners + r.Partners.PlainText)))];
    }

    public Cell Cell { get; }

    /// <summary>Lines that its author wrote.</summary>
    /// <param name="width">Of its column, in millimetres.</param>
    /// <param name="letters">Of what people do, in points.</param>
    public int Lines(double width, int letters) =>
        _roles.Index().Sum(r => TextLines(r.Index, r.Item.Text, width, letters) + PartnerLines(r.Index, r.Item.Partners, width));

    /// <summary>In millimetres, from its upper edge to that of the next row.</summary>
    /// <param name="width">Of its column, in millimetres.</param>
    /// <param name="letters">Of what people do, in points.</param>
    public double Height(double width, int letters)
    {
        var head = PosterFrame.StationHeight + (width < PosterFrame.WideColumn ? PosterFrame.SmallLine : 0);
        var text = Cell.IsBlank ? BlankHeight(width) : _roles.Index().Sum(r => RoleHeight(r.Index, width, letters));
        return Math.Max(head + text, PosterFrame.CodeTop + PosterFrame.CodeSide) + PosterFrame.CellSpace;
    }

    /// <summary>From line to line of letters of a size in points.</summary>
    public static double LineOf(int letters) => PosterFrame.Millimetres(letters) * 1.35;

    private double BlankHeight(double width) => (3 * PosterFrame.RoleSpace) +
        (TextFit.Lines(_invitation, PosterFrame.Measure(width - PosterFrame.CodeWidth - 8, PosterFrame.SmallLetters)) * PosterFrame.SmallLine);

    // The state of the first role stands beside the station.
    private double RoleHeight(int role, double width, int letters) =>
        (role == 0 ? 0 : PosterFrame.SmallLine) + PosterFrame.RoleSpace +
        (TextLines(role, _roles[role].Text, width, letters) * LineOf(letters)) +
        (PartnerLines(role, _roles[role].Partners, width) * PosterFrame.SmallLine);

    // The code stands beside the first lines of the first role.
    private static int TextLines(int role, ImmutableArray<string> text, double width, int letters)
    {
        var beside = role > 0 ? 0 : (int)Math.Ceiling((PosterFrame.CodeTop + PosterFrame.CodeSide + 1 - PosterFrame.StationHeight) / LineOf(letters));
        var size = PosterFrame.Millimetres(letters);
        return TextFit.Lines(text, beside, PosterFrame.Measure(width - PosterFrame.CodeWidth, size), PosterFrame.Measure(width, size));
    }

    private static int PartnerLines(int role, ImmutableArray<string> partners, double width) =>
        TextFit.Lines(partners, PosterFrame.Measure(role == 0 ? width - PosterFrame.CodeWidth : width, PosterFrame.SmallLetters));
}
