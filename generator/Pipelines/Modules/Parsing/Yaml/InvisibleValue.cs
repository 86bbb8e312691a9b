using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Finds characters that nobody sees in a value: those that were written as an escape (<c>"\u202e"</c>), and those in a text of several lines.</summary>
internal static class InvisibleValue
{
    /// <summary>The diagnostic, or null.</summary>
    /// <param name="value">The value as YAML reads it.</param>
    /// <param name="place">Its first character.</param>
    /// <param name="line">The line that it begins on.</param>
    public static Diagnostic? Find(string value, SourceSpan place, string line) => InvisibleCharacters.FirstIn(value) < 0
        ? null
        : YamlDiagnostics.Invisible(place, line, YamlLine.Of(line) is { HasKey: true, Value: ['"', _, .., '"'] } whole && !value.Contains('\n', StringComparison.Ordinal)
            ? whole.With(YamlQuotes.Around(InvisibleCharacters.Without(value)))
            : null);
}
