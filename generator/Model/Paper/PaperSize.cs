namespace SocialHub.Model;

/// <summary>A size of paper (用紙), as it lies in front of the reader.</summary>
/// <param name="Id">For style sheets and addresses, e.g. <c>a1-landscape</c>.</param>
/// <param name="Name">As readers see it, e.g. <c>A1 横</c>.</param>
/// <param name="Width">In millimetres.</param>
/// <param name="Height">In millimetres.</param>
/// <remarks>ISO 216. Cards are smaller; they are cut from A4.</remarks>
public sealed record PaperSize(string Id, string Name, int Width, int Height)
{
    public static PaperSize A1 { get; } = new("a1", "A1 縦", 594, 841);

    public static PaperSize A1Landscape { get; } = new("a1-landscape", "A1 横", 841, 594);

    public static PaperSize A3 { get; } = new("a3", "A3 縦", 297, 420);

    public static PaperSize A3Landscape { get; } = new("a3-landscape", "A3 横", 420, 297);

    public static PaperSize A4 { get; } = new("a4", "A4 縦", 210, 297);

    public static PaperSize A4Landscape { get; } = new("a4-landscape", "A4 横", 297, 210);

    /// <summary>Every size that the theme has a page for.</summary>
    public static ImmutableArray<PaperSize> All { get; } =
        [A1, A1Landscape, A3, A3Landscape, A4, A4Landscape];
}
