namespace SocialHub.Engine;

/// <summary>
/// Reads small files one behind the other into large pieces of memory: as ten thousand arrays of their own, the collector would carry them twice to where
/// what stays is kept. Safe to use from several threads.
/// </summary>
internal sealed class FileMemory
{
    private const int PieceLength = 1 << 20;

    // Above it, a file has its own memory, which is given back with the file alone.
    private const int Largest = PieceLength / 16;

    private readonly Lock _lock = new();
    private Memory<byte> _free;

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="IOException">The disk refused, or the file is gone.</exception>
    public ReadOnlyMemory<byte> Read(string path)
    {
        using var file = File.OpenHandle(path);
        if (RandomAccess.GetLength(file) is not (> 0 and <= Largest and var length))
        {
            return File.ReadAllBytes(path);
        }

        var memory = Take((int)length);
        var read = 0;
        while (read < memory.Length && RandomAccess.Read(file, memory.Span[read..], read) is > 0 and var more)
        {
            read += more;
        }

        return memory[..read];
    }

    private Memory<byte> Take(int length)
    {
        lock (_lock)
        {
            _free = _free.Length < length ? GC.AllocateUninitializedArray<byte>(PieceLength) : _free;
            var taken = _free[..length];
            _free = _free[length..];
            return taken;
        }
    }
}
