namespace SocialHub.Pipelines;

/// <summary>Writes a text as a YAML value.</summary>
internal static class YamlScalar
{
    private static readonly char[] Special = [':', '#', '"', '\'', '[', '{', '*', '&', '!', '%', '@', '`', '-'];

    /// <summary>The text itself, or in double quotes where YAML would read it as something else.</summary>
    public static string Of(string text) => text.IndexOfAny(Special) < 0
        ? text
        : "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
