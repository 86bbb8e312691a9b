namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with the leaflet. It never stops a build: on the screen everything can be read.</summary>
public static class LeafletDiagnostics
{
    /// <summary>A panel that holds more than there is room for.</summary>
    /// <param name="source">The text that must be shorter.</param>
    /// <param name="place">Which panel, e.g. 裏面の左.</param>
    /// <param name="lines">Lines too many.</param>
    /// <param name="letters">About as many letters.</param>
    public static Diagnostic Overflow(SourceSpan source, string place, int lines, int letters) => new(
        "leaflet-overflow", Severity.Warning, source,
        string.Create(CultureInfo.InvariantCulture, $"リーフレットで、{place}のらんが{lines}行はみ出しています。印刷すると、はみ出したところが切れます。"),
        source.File == "site.yaml"
            ? string.Create(CultureInfo.InvariantCulture, $"このらんに出る文を、{lines}行（およそ{letters}字）短くしてください。")
            : string.Create(CultureInfo.InvariantCulture, $"概要を、{lines}行（およそ{letters}字）短くしてください。"));
}
