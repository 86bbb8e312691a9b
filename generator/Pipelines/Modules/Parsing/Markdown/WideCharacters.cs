using System.Text;
using Markdig.Syntax.Inlines;

namespace SocialHub.Pipelines;

/// <summary>Tells where a line break stands between two characters of scripts that are written without spaces.</summary>
internal static class WideCharacters
{
    public static bool MeetAt(LineBreakInline line) => IsWide(LastRune(line.PreviousSibling)) && IsWide(FirstRune(line.NextSibling));

    /// <summary>Han, kana, CJK punctuation and full-width forms; not Hangul, which is written with spaces.</summary>
    public static bool IsWide(Rune? rune) => rune?.Value is
        (>= 0x3000 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or
        (>= 0xF900 and <= 0xFAFF) or (>= 0xFF01 and <= 0xFF60) or (>= 0x20000 and <= 0x323AF) or 0x2014 or 0x2026;

    private static Rune? LastRune(Inline? inline)
    {
        while (inline is ContainerInline container)
        {
            inline = container.LastChild;
        }

        var text = TextOf(inline);
        return text.Length > 0 && Rune.DecodeLastFromUtf16(text, out var rune, out _) == System.Buffers.OperationStatus.Done
            ? rune
            : null;
    }

    private static Rune? FirstRune(Inline? inline)
    {
        while (inline is ContainerInline container)
        {
            inline = container.FirstChild;
        }

        var text = TextOf(inline);
        return text.Length > 0 && Rune.DecodeFromUtf16(text, out var rune, out _) == System.Buffers.OperationStatus.Done
            ? rune
            : null;
    }

    private static string TextOf(Inline? inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        RubyInline ruby => ruby.Base,
        ForeignInline foreign => foreign.Text,
        _ => "",
    };
}
