using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Finds slips of Japanese keyboards and telephones that YAML would report far from their place, or not at all.</summary>
internal static class YamlSlips
{
    private const string ItemMarks = "-－ー−–—・•･";

    private static readonly Func<YamlLine, YamlLine?, SourceSpan, Diagnostic?>[] Rules =
    [
        Invisible, Indent, Item, Colon, Space, Wrapped, QuoteSlips.Find, BracketSlips.Find, Cut,
    ];

    /// <summary>The first slip of each line; none in texts of several lines, which begin with <c>|</c> or <c>&gt;</c>.</summary>
    public static IEnumerable<Diagnostic> Find(TextBlock block, string file)
    {
        YamlLine? above = null;
        var number = block.FirstLine;
        var blockIndent = -1;
        foreach (var text in block.Text.Split('\n'))
        {
            var place = new SourceSpan(file, number++, 1);
            var line = YamlLine.Of(text);
            if (blockIndent >= 0 && (text.Length == 0 || IndentOf(text) > blockIndent))
            {
                continue;
            }

            blockIndent = line.Value is ['|' or '>', ..] && line.Value.Length <= 2 ? IndentOf(text) : -1;
            if (FirstOf(line, above, place) is { } slip)
            {
                yield return slip;
            }

            above = line.IsSilent ? above : line;
        }
    }

    private static Diagnostic? FirstOf(YamlLine line, YamlLine? above, SourceSpan place)
    {
        foreach (var rule in Rules)
        {
            if (rule(line, above, place) is { } slip)
            {
                return slip;
            }
        }

        return null;
    }

    private static int IndentOf(string line) => line.Length - line.AsSpan().TrimStart(" 　\t").Length;

    private static Diagnostic? Invisible(YamlLine line, YamlLine? above, SourceSpan place) =>
        InvisibleCharacters.FirstIn(line.Line) is >= 0 and var at
            ? YamlDiagnostics.Invisible(place.Shift(at), line.Line, InvisibleCharacters.Without(line.Line))
            : null;

    private static Diagnostic? Indent(YamlLine line, YamlLine? above, SourceSpan place)
    {
        var indent = IndentOf(line.Line);
        var at = line.Line.AsSpan(0, indent).IndexOfAny('\t', '　');
        if (at < 0 || line.IsSilent)
        {
            return null;
        }

        // Below a key with a value nothing can be further in: the line belongs beside it.
        var spaces = above is { HasKey: true, Value.Length: > 0 } && line.HasKey
            ? new string(' ', above.Lead.Length)
            : line.Line[..indent].Replace("\t", "  ", StringComparison.Ordinal).Replace("　", "  ", StringComparison.Ordinal);
        return YamlDiagnostics.IndentNotSpaces(place.Shift(at), line.Line, spaces + line.Line[indent..]);
    }

    // ・居住支援 or -居住支援 where a list stands or must begin.
    private static Diagnostic? Item(YamlLine line, YamlLine? above, SourceSpan place)
    {
        var indent = IndentOf(line.Line);
        var rest = line.Line.AsSpan(indent);
        var isListPlace = above is null ? rest.Length > 1 && rest[0] != '-' : BeginsList(above) || IsItem(above);
        if (!isListPlace || rest.Length < 2 || !ItemMarks.Contains(rest[0], StringComparison.Ordinal) || rest[0] == '-' && rest[1] is ' ' or '-')
        {
            return null;
        }

        return YamlDiagnostics.ItemMark(place.Shift(indent), line.Line, $"{line.Line[..indent]}- {rest[1..].TrimStart(" 　")}");
    }

    private static bool BeginsList(YamlLine above) => above.HasKey && above.Value.Length == 0;

    private static bool IsItem(YamlLine line) => line.Line.AsSpan().TrimStart(" 　") is [var mark, _, ..] && ItemMarks.Contains(mark, StringComparison.Ordinal);

    private static Diagnostic? Colon(YamlLine line, YamlLine? above, SourceSpan place) =>
        line.HasKey && line.Colon.Trim() == "："
            ? YamlDiagnostics.ColonFullWidth(place.Shift(line.Lead.Length + line.Key.Length + line.Colon.IndexOf('：', StringComparison.Ordinal)), line.Line, line.With())
            : null;

    // A colon without a space, or with a wide one, is only told behind a key that exists: 18:00 is a time.
    private static Diagnostic? Space(YamlLine line, YamlLine? above, SourceSpan place)
    {
        var isWide = line.Colon.Any(c => c is '　' or '\u00A0' or '\t');
        return line.HasKey && KnownKeys.Contains(line.Key) && (isWide || (line.Colon[^1] == ':' && line.Value.Length > 0))
            ? YamlDiagnostics.SpaceAtColon(place.Shift(line.Lead.Length + line.Key.Length), line.Line, line.With())
            : null;
    }

    private static Diagnostic? Wrapped(YamlLine line, YamlLine? above, SourceSpan place) =>
        above is { HasKey: true, Value: [not ('"' or '\'' or '[' or '|' or '>'), ..] } && !line.IsSilent && !line.HasKey && IndentOf(line.Line) == 0 &&
        !line.Line.Contains(':', StringComparison.Ordinal) && !IsItem(line) && line.Line[0] is not ('<' or '=')
            ? YamlDiagnostics.ValueWrapped(place, above.Line + "\n" + line.Line, above.Line + line.Line.Trim())
            : null;

    private static Diagnostic? Cut(YamlLine line, YamlLine? above, SourceSpan place)
    {
        if (!line.HasKey || line.Value is "" or ['"' or '\'' or '[' or '{', ..])
        {
            return null;
        }

        // A sign with a space behind it begins a note of the author, which is YAML's own use of it.
        var at = line.Value[0] == '#' ? 0 : line.Value.IndexOf(" #", StringComparison.Ordinal) is >= 0 and var space ? space + 1 : -1;
        return at < 0 || at + 1 >= line.Value.Length || line.Value[at + 1] == ' ' ? null : YamlDiagnostics.ValueCut(place.Shift(line.ValueColumn - 1 + at), line.Line, line.With(YamlQuotes.Around(line.Value)));
    }
}
