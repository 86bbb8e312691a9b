using System.Text;
using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Offers a lawful slug for a file name that is none.</summary>
internal static class SlugSuggestion
{
    /// <summary>The ASCII letters and digits of the name, lower-case, joined by hyphens; null when too little is left.</summary>
    public static string? For(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in ComposedText.Of(name, NormalizationForm.FormKC).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var text = slug.ToString().TrimEnd('-');
        return text.Length >= 3 && Slug.TryFrom(text, out _) ? text + ".md" : null;
    }

    /// <summary>A name where nothing of the old one can stay.</summary>
    public static string ForKind(Schema schema) => $"{schema.Name}-1.md";

    /// <summary>A name for a picture; its ending in small letters.</summary>
    public static string ForPicture(string path) =>
        Path.ChangeExtension(For(Path.GetFileNameWithoutExtension(path)) ?? "photo-1.md", Path.GetExtension(path).ToLowerInvariant());
}
