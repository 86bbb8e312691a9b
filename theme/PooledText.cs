using System.Buffers;
using System.Text;

namespace SocialHub.Theme;

/// <summary>Takes the text of a page into lent memory. As a string, a page would lie among the large objects, which are collected last and at a price.</summary>
public sealed class PooledText : TextWriter
{
    private char[] _memory = ArrayPool<char>.Shared.Rent(1 << 16);
    private int _length;

    public PooledText()
        : base(CultureInfo.InvariantCulture)
    {
    }

    /// <summary>What was written; until the writer is disposed of.</summary>
    public ReadOnlySpan<char> Text => _memory.AsSpan(0, _length);

    public override Encoding Encoding => Encoding.Unicode;

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (_length + buffer.Length > _memory.Length)
        {
            Grow(_length + buffer.Length);
        }

        buffer.CopyTo(_memory.AsSpan(_length));
        _length += buffer.Length;
    }

    protected override void Dispose(bool disposing)
    {
        ArrayPool<char>.Shared.Return(_memory);
        (_memory, _length) = ([], 0);
        base.Dispose(disposing);
    }

    private void Grow(int least)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(least, _memory.Length * 2));
        Text.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_memory);
        _memory = larger;
    }
}
