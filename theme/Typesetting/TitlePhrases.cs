using System.Collections.Concurrent;
using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>The phrases of titles, divided once: a title stands on its page, in lists and beside its neighbours. Safe to use from several threads.</summary>
/// <param name="settings">For names that no line breaks, and the language: the model knows Japanese only.</param>
public sealed class TitlePhrases(SiteSettings settings)
{
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> _known = new(StringComparer.Ordinal);

    /// <summary>What it was made for; with other settings a text may be divided otherwise.</summary>
    public SiteSettings Settings { get; } = settings;

    /// <summary>In order; joined they are the text.</summary>
    public ImmutableArray<string> Of(string text) => _known.GetOrAdd(text, static (t, s) => Of(t, s), Settings);

    /// <summary>The same, divided anew.</summary>
    public static ImmutableArray<string> Of(string text, SiteSettings settings) =>
        settings.Language == "ja" ? Phrases.Of(text, NamesOf(settings)) : [text];

    /// <summary>The two parts of the hub's name that the header shows as well.</summary>
    public static ImmutableArray<string> NamesOf(SiteSettings settings) =>
        [settings.NamePrefix, settings.Name.StartsWith(settings.NamePrefix, StringComparison.Ordinal) ? settings.Name[settings.NamePrefix.Length..] : settings.Name];
}
