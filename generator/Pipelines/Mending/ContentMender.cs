using System.Text;
using SocialHub.Diagnostics;
using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>Makes the changes of diagnostics in the bytes of files. A byte order mark and the kind of line ends stay what they were.</summary>
public static class ContentMender
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text as places count in it, or null when the bytes are no UTF-8.</summary>
    public static string? TextOf(ReadOnlyMemory<byte> bytes) => TextDecoder.Utf8(bytes.Span) is { } text ? TextDecoder.Tidy(text) : null;

    /// <summary>The file with all edits that fit made in it, or null where none does.</summary>
    public static ContentFile? Mend(ContentFile file, IEnumerable<Mend> mends)
    {
        var all = mends.ToArray();
        if (all.OfType<WholeText>().FirstOrDefault() is { } whole)
        {
            return file with { Bytes = Strict.GetBytes(whole.Text) };
        }

        if (TextOf(file.Bytes) is not { } text)
        {
            return null;
        }

        var mended = MendedText.Apply(text, all.OfType<TextEdit>());
        mended = all.OfType<EntryAppend>().Aggregate(mended, Appended);
        return mended == text ? null : file with { Bytes = Encoded(mended, file.Bytes.Span) };
    }

    // An empty register is written as [].
    private static string Appended(string text, EntryAppend append) =>
        (text.Trim() is "" or "[]" ? "" : text.TrimEnd('\n') + "\n") + append.Entry + "\n";

    private static byte[] Encoded(string text, ReadOnlySpan<byte> before)
    {
        var lineEnd = before.IndexOf("\r\n"u8) >= 0 ? "\r\n" : before.Contains((byte)'\r') ? "\r" : "\n";
        var bytes = Strict.GetBytes(text.Replace("\n", lineEnd, StringComparison.Ordinal));
        return before.StartsWith(Encoding.UTF8.Preamble) ? [.. Encoding.UTF8.Preamble, .. bytes] : bytes;
    }
}
