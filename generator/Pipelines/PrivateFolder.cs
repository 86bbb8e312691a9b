using SocialHub.Diagnostics;
using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>The folder for names that must never be published; it stands beside the content and never in it.</summary>
internal static class PrivateFolder
{
    private const string Name = "private";

    /// <summary>Reports each file of such a folder within the content, and leaves it unread.</summary>
    public static void Refuse(ContentReader reader, BuildContext context)
    {
        reader.Ignore(ContentPattern.From($"**/{Name}/**"));
        foreach (var path in reader.Paths.Where(Holds))
        {
            context.Diagnostics.Add(PrivacyDiagnostics.PrivateFolder(SourceSpan.StartOf(path)));
        }
    }

    /// <summary>True for a path in such a folder.</summary>
    public static bool Holds(string path) =>
        $"/{path}".Contains($"/{Name}/", StringComparison.OrdinalIgnoreCase);
}
