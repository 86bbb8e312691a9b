using System.Buffers;

namespace SocialHub.Razor;

/// <summary>Takes the text of a page into lent memory. As a string, a page would lie among the large objects, which are collected last and at a price.</summary>
public sealed class PooledText : IDisposable
{
    private char[] _memory = ArrayPool<char>.Shared.Rent(1 << 15);
    private int _length;

    /// <summary>What was written; until this is disposed of.</summary>
    public ReadOnlySpan<char> Text => _memory.AsSpan(0, _length);

    public void Append(char value)
    {
        if (_length == _memory.Length)
        {
            Grow(_length + 1);
        }

        _memory[_length++] = value;
    }

    public void Append(ReadOnlySpan<char> value)
    {
        if (value.Length > _memory.Length - _length)
        {
            Grow(_length + value.Length);
        }

        value.CopyTo(_memory.AsSpan(_length));
        _length += value.Length;
    }

    /// <summary>Forgets what was written; the memory stays lent.</summary>
    public void Clear() => _length = 0;

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_memory);
        (_memory, _length) = ([], 0);
    }

    private void Grow(int least)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(least, _memory.Length * 2));
        Text.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_memory);
        _memory = larger;
    }
}
