using System.Text;

namespace SocialHub.Engine;

/// <summary>A file of the finished site (出力ファイル): its path below the output folder, and its bytes.</summary>
public sealed class OutputFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly string? _written;

    /// <param name="path">See <see cref="Path"/>.</param>
    /// <param name="bytes">What is written, to the byte.</param>
    public OutputFile(string path, ReadOnlyMemory<byte> bytes) => (Path, _bytes) = (path, bytes);

    private OutputFile(string path, string written) => (Path, _written) = (path, written);

    /// <summary>With <c>/</c>, never starting with one; ASCII.</summary>
    public string Path { get; }

    /// <summary>What is written, to the byte.</summary>
    /// <exception cref="IOException">The file was written already, and its folder was swapped or removed.</exception>
    public ReadOnlyMemory<byte> Bytes => _written is { } file ? File.ReadAllBytes(file) : _bytes;

    /// <summary>The bytes as text; only for files that are text.</summary>
    public string Text => Utf8.GetString(Bytes.Span);

    /// <summary>A text as UTF-8 without a byte order mark.</summary>
    public static OutputFile OfText(string path, ReadOnlySpan<char> text)
    {
        var bytes = new byte[Utf8.GetByteCount(text)];
        Utf8.GetBytes(text, bytes);
        return new OutputFile(path, bytes);
    }

    /// <summary>A file that was written already and is read again when it is asked for.</summary>
    internal static OutputFile OnDisk(string path, string file) => new(path, written: file);
}
