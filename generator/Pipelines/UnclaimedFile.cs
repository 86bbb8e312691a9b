using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Says of a file that nobody reads where it was likely meant to be.</summary>
internal static class UnclaimedFile
{
    private static readonly string[] Folders = ["articles", "sessions", "trainings", "recruitments", "newsletters", "pages", "years", "roadmaps", "images"];

    private static readonly string[] Files =
    [
        "site.yaml", "topics.yaml", "people.yaml", "organizations.yaml", "places.yaml", "products.yaml", "redirects.yaml",
        "removals.yaml",
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

        if (segments is ["roadmaps", var slug, .. var rest])
        {
            return NearestOfRoadmap($"roadmaps/{Path.GetFileNameWithoutExtension(slug)}", rest);
        }

        var folder = NearestName.Find(segments[0], Folders);
        return folder is null ? null
            : folder == segments[0] ? WithUsualEnding(path, folder)
            : string.Join('/', [folder, .. segments[1..]]);
    }

    // news.markdown, news.md.txt, news.MD, news: what phones and old editors make of news.md.
    private static string? WithUsualEnding(string path, string folder)
    {
        var name = Path.GetFileName(path);
        var isText = Path.GetExtension(name).ToUpperInvariant() is "" or ".MARKDOWN" or ".TXT" or ".MD" or ".MDOWN" or ".MKD" or ".TEXT";
        return folder != "images" && isText ? path[..^name.Length] + name.Split('.')[0] + ".md" : null;
    }

    private static string? NearestOfRoadmap(string folder, string[] rest) => rest switch
    {
        [] or [_] when Path.GetExtension(rest.LastOrDefault(".md")) == ".md" => $"{folder}/roadmap.md",
        [var file] when Path.GetExtension(file) is ".yaml" or ".yml" => $"{folder}/voices.yaml",
        [_, var file] when Path.GetExtension(file) == ".md" => $"{folder}/editions/{file}",
        _ => null,
    };
}
