namespace SocialHub.Pipelines;

/// <summary>Puts a value into the quotes that YAML reads.</summary>
internal static class YamlQuotes
{
    /// <summary>In double quotes; in single ones where the value itself has double ones or a backslash.</summary>
    public static string Around(string value) => value.AsSpan().Trim().ContainsAny('"', '\\')
        ? $"'{value.Trim().Replace("'", "''", StringComparison.Ordinal)}'"
        : $"\"{value.Trim()}\"";

    /// <summary>The line with its value in quotes, or null where quotes would not help.</summary>
    public static string? InLine(YamlLine line) =>
        line.HasKey && line.Value.Length > 0 && line.Value[0] is not ('"' or '\'') &&
        (line.Value.Contains(": ", StringComparison.Ordinal) || line.Value.EndsWith(':') || "[{@%`*&!|>]},".Contains(line.Value[0], StringComparison.Ordinal))
            ? line.With(Around(line.Value))
            : null;
}
