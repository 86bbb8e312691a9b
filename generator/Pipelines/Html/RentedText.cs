using System.Buffers;
using System.Text;
using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>The text of a finished file in a buffer that is given back at the end: a page is looked at often and kept never.</summary>
internal readonly ref struct RentedText : IDisposable
{
    private readonly char[] _buffer;

    /// <param name="file">UTF-8.</param>
    public RentedText(OutputFile file)
    {
        _buffer = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(file.Bytes.Length));
        Characters = _buffer.AsSpan(0, Encoding.UTF8.GetChars(file.Bytes.Span, _buffer));
    }

    /// <summary>Valid until <see cref="Dispose"/>.</summary>
    public ReadOnlySpan<char> Characters { get; }

    public void Dispose() => ArrayPool<char>.Shared.Return(_buffer);
}
