namespace SocialHub.Model;

/// <summary>The short id of a cell on paper (ますの記号), e.g. <c>A-2</c>: a letter for the stage, the number of the sector's line.</summary>
/// <remarks>
/// It is made to be read out and written by hand. It says where a cell stands in one edition and may change with the next;
/// the address in the QR code beside it does not.
/// </remarks>
public static class CellMark
{
    /// <param name="roadmap">The roadmap with the cell.</param>
    /// <param name="cell">One of its cells.</param>
    public static string Of(Roadmap roadmap, Cell cell) => string.Create(
        CultureInfo.InvariantCulture, $"{LetterOf(roadmap.Stages.IndexOf(roadmap.Stages.First(s => s.Id == cell.Stage)))}-{cell.Sector.Number}");

    /// <summary>The cell that a short id means, in either width and case, or null.</summary>
    public static Cell? Find(Roadmap roadmap, string mark)
    {
        var plain = mark.Normalize(System.Text.NormalizationForm.FormKC).ToUpperInvariant().Replace('−', '-').Replace('ー', '-');
        return roadmap.Cells.FirstOrDefault(c => Of(roadmap, c) == plain);
    }

    /// <summary>A to Z; a 27th stage is AA, as in a spreadsheet.</summary>
    /// <param name="stage">From 0, in order of time.</param>
    public static string LetterOf(int stage) => stage < 26
        ? ((char)('A' + stage)).ToString()
        : LetterOf((stage / 26) - 1) + LetterOf(stage % 26);
}
