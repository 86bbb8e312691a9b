using System.Text;

namespace SocialHub.Engine;

/// <summary>A file of the finished site (出力ファイル): its path below the output folder, and its bytes.</summary>
/// <param name="Path">With <c>/</c>, never starting with one; ASCII.</param>
/// <param name="Bytes">What is written, to the byte.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A text as UTF-8 without a byte order mark.</summary>
    public static OutputFile OfText(string path, string text) => new(path, Utf8.GetBytes(text));

    /// <summary>The bytes as text; only for files that are text.</summary>
    public string Text => Utf8.GetString(Bytes.Span);
}
