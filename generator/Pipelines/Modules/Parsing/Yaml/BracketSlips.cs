using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Brackets around a list that are full-width, not closed, or hold 、 where a comma belongs.</summary>
internal static class BracketSlips
{
    private static readonly char[] Commas = ['、', '，', ','];

    public static Diagnostic? Find(YamlLine line, YamlLine? above, SourceSpan place)
    {
        var value = line.Value.TrimEnd();
        if (!KnownKeys.IsList(line.Key) || value is not ['[' or '［' or '【', ..])
        {
            return null;
        }

        var isClosed = value[^1] is ']' or '］' or '】';
        var items = value[1..(isClosed ? ^1 : ^0)];
        if ((value[0] == '[' && isClosed && value[^1] == ']') || items.AsSpan().IndexOfAny("[]［］【】\"'") >= 0)
        {
            return null;
        }

        var list = string.Join(", ", items.Split(Commas).Select(i => i.Trim(' ', '　')));
        return YamlDiagnostics.BracketsWrong(place.Shift(line.ValueColumn - 1), line.Line, line.With($"[{list}]"));
    }
}
