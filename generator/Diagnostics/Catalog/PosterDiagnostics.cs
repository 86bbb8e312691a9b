namespace SocialHub.Diagnostics;

/// <summary>What keeps a poster from being made.</summary>
public static class PosterDiagnostics
{
    /// <summary>More text than a sheet of A1 holds in letters of 24 points.</summary>
    /// <param name="span">Where the text is written.</param>
    /// <param name="roadmap">Title of the roadmap.</param>
    /// <param name="form">The form of the poster, e.g. <c>A1 縦</c>.</param>
    /// <param name="place">The place on the poster.</param>
    /// <param name="excess">Lines too many, at least 1.</param>
    public static Diagnostic TooFull(SourceSpan span, string roadmap, string form, string place, int excess) => new(
        "poster-too-full", Severity.Note, span,
        string.Create(CultureInfo.InvariantCulture, $"「{roadmap}」のポスター（{form}）で、{place}が{excess}行ぶん入りきりません。この向きのポスターはつくりませんでした。"),
        "展示で使うときは、文を短くするか、役割を別のますに分けてください。ウェブのページはそのままで読めます。");
}
