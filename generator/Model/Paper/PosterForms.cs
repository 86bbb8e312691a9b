namespace SocialHub.Model;

/// <summary>What each <see cref="PosterForm"/> is called, and its paper.</summary>
public static class PosterForms
{
    /// <summary>The last part of its address.</summary>
    public static string ToId(this PosterForm form) => form switch
    {
        PosterForm.Portrait => "a1",
        PosterForm.Landscape => "a1-landscape",
        PosterForm.A3 => "a3",
        PosterForm.Tiles => "a4-tiles",
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    public static string ToName(this PosterForm form) => form switch
    {
        PosterForm.Portrait => "A1 縦",
        PosterForm.Landscape => "A1 横",
        PosterForm.A3 => "A3",
        PosterForm.Tiles => "A4 を9枚",
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    /// <summary>The paper of a poster that is drawn upright or lying.</summary>
    public static PaperSize PaperOf(this PosterForm form, bool isLandscape) => (form, isLandscape) switch
    {
        (PosterForm.A3, false) => PaperSize.A3,
        (PosterForm.A3, true) => PaperSize.A3Landscape,
        (PosterForm.Tiles, false) => PaperSize.A4,
        (PosterForm.Tiles, true) => PaperSize.A4Landscape,
        (_, false) => PaperSize.A1,
        _ => PaperSize.A1Landscape,
    };
}
