using System.Buffers;
using System.Text;
using SocialHub.Diagnostics;
using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>Bytes to text: UTF-8 with or without byte order mark, any line ends, composed characters (NFC).</summary>
internal static class TextDecoder
{
    // Ten pages of text; the longest paragraph that we know has 600 characters.
    private const int LongestLine = 10_000;

    /// <summary>The text with <c>\n</c> line ends, or null when the bytes are no UTF-8, hold the marks of a merge, or a line that nobody wrote, which is then reported.</summary>
    public static string? Decode(ContentFile file, DiagnosticBag diagnostics)
    {
        if (Utf8(file.Bytes.Span) is not { } read)
        {
            diagnostics.Add(FileDiagnostics.EncodingNotUtf8(PlaceOfFirstBadByte(file), OtherEncodings.Read(file.Bytes.Span)));
            return null;
        }

        var text = Tidy(read);
        if ((LongLine(text, file.Path) ?? MergeMarks.Find(text, file.Path)) is not { } problem)
        {
            return text;
        }

        diagnostics.Add(problem);
        return null;
    }

    // What comes behind looks at lines again and again.
    private static Diagnostic? LongLine(string text, string file)
    {
        if (text.Length <= LongestLine)
        {
            return null;
        }

        var line = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            line++;
            var length = text.AsSpan()[range].Length;
            if (length > LongestLine)
            {
                return FileDiagnostics.LineTooLong(new SourceSpan(file, line, LongestLine + 1), length, LongestLine);
            }
        }

        return null;
    }

    /// <summary>The text as it was written, or null when the bytes are no UTF-8.</summary>
    /// <remarks>In one walk through the bytes: an <see cref="Encoding"/> goes through them once more, to know the length first.</remarks>
    public static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        var lent = ArrayPool<char>.Shared.Rent(bytes.Length);
        var isUtf8 = System.Text.Unicode.Utf8.ToUtf16(bytes, lent, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done;
        var text = isUtf8 ? new string(lent, 0, length) : null;
        ArrayPool<char>.Shared.Return(lent);
        return text;
    }

    /// <summary>A text from any program in the form of ours: without byte order mark, <c>\n</c> line ends, composed characters.</summary>
    public static string Tidy(string text) => ComposedText.Of(text.TrimStart('\uFEFF').ReplaceLineEndings("\n"));

    private static SourceSpan PlaceOfFirstBadByte(ContentFile file)
    {
        var bytes = file.Bytes.Span;
        var (line, column) = (1, 1);
        while (!bytes.IsEmpty && Rune.DecodeFromUtf8(bytes, out var rune, out var length) == OperationStatus.Done)
        {
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
            bytes = bytes[length..];
        }

        return new SourceSpan(file.Path, line, column);
    }
}
