using System.Buffers;
using System.Text.RegularExpressions;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Looks for readings (ふりがな) that are written wrongly, or with other brackets than ours.</summary>
internal static partial class RubyChecks
{
    // One of them stands in whatever is found.
    private static readonly SearchValues<char> Brackets = SearchValues.Create("{｛|｜《≪〈<");

    /// <summary>What is wrong with a reading that was parsed, or null.</summary>
    public static Diagnostic? Problem(RubyInline ruby, SourceSpan place) => ruby switch
    {
        { Base: "" } => RubyDiagnostics.BaseMissing(place, ruby.Reading ?? ""),
        _ when Markup().IsMatch(ruby.Base) => RubyDiagnostics.BaseMarked(place, Markup().Replace(ruby.Base, ""), ruby.Reading ?? "")
            .Replacing(Written(ruby, place), $"**｜{Markup().Replace(ruby.Base, "")}《{ruby.Reading}》**"),
        { Reading: null } => RubyDiagnostics.Unclosed(place, ruby.Base),
        _ when string.IsNullOrWhiteSpace(ruby.Reading) => RubyDiagnostics.ReadingMissing(place, ruby.Base),
        _ when !Kana().IsMatch(ruby.Reading!) => RubyDiagnostics.ReadingNotKana(place, ruby.Base, ruby.Reading!)
            .Replacing(Written(ruby, place), ruby.Base),
        _ when Kana().IsMatch(ruby.Base) => RubyDiagnostics.BaseIsKana(place, ruby.Base).Replacing(Written(ruby, place), ruby.Base),
        _ => null,
    };

    private static Located<string> Written(RubyInline ruby, SourceSpan place) => new($"｜{ruby.Base}《{ruby.Reading}》", place);

    /// <summary>Readings in other brackets, which would be visible as they are: <c>{漢字|かんじ}</c>, <c>漢字《かんじ》</c>.</summary>
    public static void CheckBrackets(MarkdownPieces pieces, string text, SourceSpan origin, DiagnosticBag diagnostics)
    {
        if (!text.AsSpan().ContainsAny(Brackets))
        {
            return;
        }

        foreach (var (leaf, literals) in pieces.LeavesWith(Brackets))
        {
            var start = Math.Clamp(leaf.Span.Start, 0, text.Length);
            foreach (var found in OtherBrackets().Matches(literals).AsEnumerable())
            {
                var (word, reading) = (found.Groups["base"].Value, found.Groups["reading"].Value);
                var at = text.IndexOf(found.Value, start, StringComparison.Ordinal);
                diagnostics.Add(RubyDiagnostics.BracketsOther(MarkdownPlace.At(at < 0 ? start : at, pieces.Lines, origin), found.Value, word, reading));
                start = at < 0 ? start : at + found.Length;
            }
        }
    }

    /// <summary>The text with its readings taken away, or null when it has none: values of fields are plain.</summary>
    public static string? WithoutReadings(string text) =>
        Written().IsMatch(text) ? Written().Replace(text, "$1") : null;

    [GeneratedRegex("^[ぁ-ゖァ-ヺー・\u3000 ]+$")]
    private static partial Regex Kana();

    [GeneratedRegex(@"[*_`\[\]<>&\\~]+")]
    private static partial Regex Markup();

    [GeneratedRegex("｜([^｜《》\\n]+)《[^《》\\n]*》")]
    private static partial Regex Written();

    [GeneratedRegex(
        "[{｛](?<base>[^{}｛｝|｜]+)[|｜](?<reading>[ぁ-ゖァ-ヺー・]+)[}｝]|" +
        "[|｜]?(?<base>[一-鿿々〆ヶ]+)(?:《|≪|〈|<<)(?<reading>[ぁ-ゖァ-ヺー・]+)(?:》|≫|〉|>>)|" +
        "[|｜](?<base>[一-鿿々〆ヶ]+)[（(](?<reading>[ぁ-ゖァ-ヺー・]+)[）)]")]
    private static partial Regex OtherBrackets();
}
