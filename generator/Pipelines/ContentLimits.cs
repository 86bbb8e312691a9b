using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>How much content is read: far more than people write, and little enough for any machine.</summary>
internal static class ContentLimits
{
    /// <summary>The most bytes of a text: sixty times the longest report. Larger ones were made by a machine.</summary>
    public const long MostTextBytes = 1_000_000;

    /// <summary>The most bytes of a picture: a camera writes up to thirty millions.</summary>
    public const long MostPictureBytes = 50_000_000;

    /// <summary>The most files: a hundred times those of a hub after ten years. More came along by mistake, such as the folder of a program.</summary>
    public const int MostFiles = 20_000;

    private static readonly string[] Texts = [".md", ".yaml", ".yml", ".csv", ".txt"];

    /// <summary>What is wrong with a file that is not read, or null.</summary>
    /// <param name="path">Of the file.</param>
    /// <param name="size">In bytes.</param>
    public static Diagnostic? Refuse(string path, long size)
    {
        var most = IsText(path) ? MostTextBytes : MostPictureBytes;
        return size > most ? FileDiagnostics.FileTooLarge(SourceSpan.StartOf(path), size, most) : null;
    }

    /// <summary>What is wrong with the number of files, of which then none is read, or null.</summary>
    public static Diagnostic? RefuseAll(int count) => count > MostFiles ? FileDiagnostics.FilesTooMany(SourceSpan.StartOf("site.yaml"), count, MostFiles) : null;

    private static bool IsText(string path) => Texts.Any(t => path.EndsWith(t, StringComparison.OrdinalIgnoreCase));
}
