namespace SocialHub.Model;

/// <summary>An article or a session as a newsletter names it: by its file, with its folder where one name stands for both.</summary>
/// <param name="Folder"><c>articles</c>, <c>sessions</c>, or empty.</param>
/// <param name="Slug">The name of its file without extension.</param>
public readonly record struct NewsletterChoice(string Folder, Slug Slug)
{
    /// <summary>The folders of what can be chosen.</summary>
    public static ImmutableArray<string> Folders { get; } = ["articles", "sessions"];

    /// <summary>Reads <c>2023-07-10-study</c>, <c>sessions/2023-07-10-study</c>, and what is copied from the address line or the list of files.</summary>
    public static bool TryFrom(string text, out NewsletterChoice choice)
    {
        var parts = text.Trim('/').Split('/');
        var folder = parts.Length > 1 ? parts[0] : "";
        var name = parts[^1].EndsWith(".md", StringComparison.Ordinal) ? parts[^1][..^3] : parts[^1];
        var isOne = Slug.TryFrom(name, out var slug) && (folder.Length == 0 || Folders.Contains(folder));
        choice = isOne ? new NewsletterChoice(folder, slug) : default;
        return isOne;
    }

    /// <summary>True where it names this document.</summary>
    public bool Means(Document document) =>
        document is Article or Session && document.Slug == Slug && (Folder.Length == 0 || FolderOf(document) == Folder);

    /// <summary>The shortest text that names one document among all.</summary>
    public static string NameOf(Document document, IEnumerable<Document> all) =>
        all.Any(d => d != document && d is Article or Session && d.Slug == document.Slug) ? $"{FolderOf(document)}/{document.Slug}" : document.Slug.Value;

    public override string ToString() => Folder.Length == 0 ? Slug.Value : $"{Folder}/{Slug}";

    private static string FolderOf(Document document) => document is Article ? Folders[0] : Folders[1];
}
