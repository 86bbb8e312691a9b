using System.Text.RegularExpressions;

namespace SocialHub.Pipelines;

/// <summary>One line of YAML as its writer meant it: indentation, a hyphen, a key, a colon of any width, a value.</summary>
/// <param name="Line">The whole line.</param>
/// <param name="Lead">Indentation and <c>- </c>.</param>
/// <param name="Key">Empty where the line has no key.</param>
/// <param name="Colon">The colon with the spaces around it, as written.</param>
/// <param name="Value">The rest.</param>
internal sealed partial record YamlLine(string Line, string Lead, string Key, string Colon, string Value)
{
    public bool HasKey => Key.Length > 0;

    /// <summary>The 1-based column of the value.</summary>
    public int ValueColumn => Lead.Length + Key.Length + Colon.Length + 1;

    /// <summary>A blank line or a comment.</summary>
    public bool IsSilent => Line.AsSpan().Trim() is { } text && (text.IsEmpty || text[0] == '#');

    public static YamlLine Of(string line)
    {
        var found = Parts().Match(line);
        return found.Success
            ? new YamlLine(line, found.Groups[1].Value, found.Groups[2].Value, found.Groups[3].Value, found.Groups[4].Value)
            : new YamlLine(line, line[..^line.TrimStart(' ', '　', '\t').Length], "", "", line.TrimStart(' ', '　', '\t'));
    }

    /// <summary>The line with the usual colon, and another value where one is given.</summary>
    public string With(string? value = null) => Lead + Key + ": " + (value ?? Value);

    // The lead, the key, the colon and the value, by number: a group is found by its name in a dictionary.
    [GeneratedRegex(@"^([ 　\t]*(?:- +)?)([^\s　:：、。「」（）#""'“”\[\]［］・\-][^\s　:：、。「」（）#""'“”\[\]]{0,11})([ 　]*[:：][\s　]*)(.*)$")]
    private static partial Regex Parts();
}
