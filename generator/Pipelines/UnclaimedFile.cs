using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Says of a file that nobody reads where it was likely meant to be.</summary>
internal static class UnclaimedFile
{
    private static readonly string[] Folders = ["articles", "sessions", "trainings", "recruitments", "pages", "years", "roadmaps", "images"];

    private static readonly string[] Files =
    [
        "site.yaml", "topics.yaml", "people.yaml", "organizations.yaml", "places.yaml", "products.yaml", "redirects.yaml",
        "contacts.yaml", "consultations.yaml", "applications.yaml", "reuse-requests.yaml",
    ];

    public static Diagnostic Report(string path) => FileDiagnostics.FileUnclaimed(SourceSpan.StartOf(path), Nearest(path));

    private static string? Nearest(string path)
    {
        var segments = path.Split('/');
        if (segments.Length == 1)
        {
            return NearestName.Find(path, Files);
        }

        if (segments is ["roadmaps", var slug, ..])
        {
            return path.EndsWith(".md", StringComparison.Ordinal) && segments.Length <= 3
                ? $"roadmaps/{Path.GetFileNameWithoutExtension(slug)}/roadmap.md"
                : null;
        }

        var folder = NearestName.Find(segments[0], Folders);
        return folder is null || folder == segments[0] ? null : string.Join('/', [folder, .. segments[1..]]);
    }
}
