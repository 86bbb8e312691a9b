using System.Collections.Concurrent;
using SocialHub.Model;
using SocialHub.Razor;

namespace SocialHub.Theme;

/// <summary>The phrases of titles, divided once: a title stands on its page, in lists and beside its neighbours. Safe to use from several threads.</summary>
/// <param name="settings">For names that no line breaks, and the language: the model knows Japanese only.</param>
public sealed class TitlePhrases(SiteSettings settings)
{
    // U+200B, written so that it can be seen in the source.
    private const string Mark = "&#8203;";

    private readonly ConcurrentDictionary<string, string?> _known = new(StringComparer.Ordinal);

    /// <summary>What it was made for; with other settings a text may be divided otherwise.</summary>
    public SiteSettings Settings { get; } = settings;

    /// <summary>The text as HTML, with a mark without width between its phrases; null where it is a single one.</summary>
    public string? Marked(string text) => _known.GetOrAdd(text, static (t, s) => Marked(t, s), Settings);

    /// <summary>The same, divided anew.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="settings">For names and the language.</param>
    /// <param name="mark">HTML between two phrases.</param>
    public static string? Marked(string text, SiteSettings settings, string mark = Mark) =>
        settings.Language == "ja" && Phrases.Of(text, NamesOf(settings)) is { Length: > 1 } phrases ? string.Join(mark, phrases.Select(HtmlText.Encode)) : null;

    /// <summary>The two parts of the hub's name that the header shows as well.</summary>
    public static ImmutableArray<string> NamesOf(SiteSettings settings) =>
        [settings.NamePrefix, settings.Name.StartsWith(settings.NamePrefix, StringComparison.Ordinal) ? settings.Name[settings.NamePrefix.Length..] : settings.Name];
}
