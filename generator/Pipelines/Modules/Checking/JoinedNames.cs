using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Finds several names that were written as one text: 居住支援、地域自治.</summary>
internal static class JoinedNames
{
    private static readonly char[] Signs = ['、', '，', ',', '・', '/', '／', ' ', '　'];

    /// <summary>The names with commas between them, or null unless every piece is a known name.</summary>
    public static string? In(Located<string> text, IReadOnlyCollection<string> known)
    {
        var names = text.Value.Trim('［', '］').Split(Signs, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return names.Length > 1 && names.All(known.Contains) ? string.Join(", ", names) : null;
    }
}
