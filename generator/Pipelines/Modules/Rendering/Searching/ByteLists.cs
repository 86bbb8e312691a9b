using System.Buffers;
using System.Buffers.Binary;

namespace SocialHub.Pipelines;

/// <summary>Many lists of bytes that grow, in a few large blocks: nothing is copied when a list grows, and little is left over.</summary>
/// <remarks>A list is a chain of pieces, each twice as large as the one before; a piece begins with the place of the next. Not safe to use from several threads.</remarks>
internal sealed class ByteLists
{
    private const int BlockSize = 1 << 16;
    private const int Smallest = 16;
    private const int Largest = 256;
    private const int Head = sizeof(int);

    private readonly List<byte[]> _blocks = [];
    private int _taken = BlockSize;

    public void Append(ref ByteList list, byte value)
    {
        if (list.Room == 0)
        {
            Lengthen(ref list);
        }

        var (block, offset) = PlaceOf(list.End);
        block[offset] = value;
        list.End++;
        list.Room--;
        list.Length++;
    }

    public void Write(in ByteList list, IBufferWriter<byte> target)
    {
        var (piece, size) = (list.First, Smallest);
        for (var rest = list.Length; rest > 0; size = Math.Min(size * 2, Largest))
        {
            var (block, offset) = PlaceOf(piece);
            var length = Math.Min(rest, size - Head);
            target.Write(block.AsSpan(offset + Head, length));
            piece = BinaryPrimitives.ReadInt32LittleEndian(block.AsSpan(offset));
            rest -= length;
        }
    }

    private void Lengthen(ref ByteList list)
    {
        var size = list.Length == 0 ? Smallest : Math.Min(list.Size * 2, Largest);
        if (_taken + size > BlockSize)
        {
            _blocks.Add(new byte[BlockSize]);
            _taken = 0;
        }

        var place = ((_blocks.Count - 1) * BlockSize) + _taken;
        _taken += size;
        if (list.Length == 0)
        {
            list.First = place;
        }
        else
        {
            // The last piece is full: it began its size before its end.
            var (block, offset) = PlaceOf(list.End - 1);
            BinaryPrimitives.WriteInt32LittleEndian(block.AsSpan(offset + 1 - list.Size), place);
        }

        (list.End, list.Room, list.Size) = (place + Head, size - Head, size);
    }

    private (byte[] Block, int Offset) PlaceOf(int place) => (_blocks[place / BlockSize], place % BlockSize);
}
