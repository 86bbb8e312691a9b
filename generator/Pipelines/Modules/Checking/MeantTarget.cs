using System.Text;
using System.Text.RegularExpressions;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Finds the file that a broken link meant.</summary>
internal static partial class MeantTarget
{
    /// <summary>The address to write, and whether only one file can be meant; null where none is near.</summary>
    /// <param name="target">As written.</param>
    /// <param name="path">The file that it means as it stands.</param>
    /// <param name="files">The files that may be linked.</param>
    public static (string? Address, bool IsSame) Find(Located<string> target, string path, IReadOnlyList<string> files)
    {
        if (Web().Match(target.Value.Replace('：', ':')) is { Success: true } web)
        {
            return ("https://" + web.Groups["rest"].Value, false);
        }

        var end = Plain(target.Value);
        var same = files.Where(f => Plain(f) == end || Plain(f).EndsWith("/" + end, StringComparison.Ordinal)).ToArray();
        var isSame = same.Length == 1 && (same[0].EndsWith(".md", StringComparison.Ordinal) ||
            Path.GetExtension(same[0]).Equals(Path.GetExtension(target.Value), StringComparison.OrdinalIgnoreCase));
        var nearest = same.Length == 1 ? same[0] : NearestName.Find(path, files);
        return (nearest is null ? null : From(target.Span.File, nearest) + Anchor(target.Value), isSame);
    }

    /// <summary>The file of the content that an address on GitHub shows, or null.</summary>
    public static string? OfManuscript(string address, ImmutableArray<string> files) =>
        Manuscript().Match(address) is { Success: true } found && files.Contains(Uri.UnescapeDataString(found.Groups["path"].Value))
            ? Uri.UnescapeDataString(found.Groups["path"].Value)
            : null;

    /// <summary>The address of a file as another file sees it.</summary>
    public static string From(string from, string to)
    {
        var (origin, goal) = (from.Split('/')[..^1], to.Split('/'));
        var shared = 0;
        while (shared < origin.Length && shared < goal.Length - 1 && origin[shared] == goal[shared])
        {
            shared++;
        }

        return string.Join('/', Enumerable.Repeat("..", origin.Length - shared).Concat(goal[shared..]));
    }

    // Without width, case, the way there, the ending and the folder content/.
    private static string Plain(string address)
    {
        var narrow = ComposedText.Of(Uri.UnescapeDataString(address.Split('#')[0]), NormalizationForm.FormKC).Replace('\\', '/').ToLowerInvariant();
        var parts = narrow.Split('/').Where(p => p is not ("" or "." or ".." or "content")).ToArray();
        return Path.ChangeExtension(string.Join('/', parts), null);
    }

    private static string Anchor(string address) => address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? address[at..] : "";

    [GeneratedRegex(@"^(?:https?:?/{0,2}|)(?<rest>(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:jp|com|org|net|info|io|gov|edu)(?:/.*)?)$")]
    private static partial Regex Web();

    [GeneratedRegex(@"^https://github\.com/[^/]+/[^/]+/(?:blob|edit|raw)/[^/]+/content/(?<path>[^#?]+\.md)")]
    private static partial Regex Manuscript();
}
