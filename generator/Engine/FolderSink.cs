using System.Buffers;
using System.Collections.Concurrent;
using System.Text;

namespace SocialHub.Engine;

/// <summary>Writes files as they are made into a fresh folder beside the target, which takes the target's place when the site is whole.</summary>
/// <remarks>Made by <see cref="OutputWriter.Open"/>; one at a time for a target. The fresh folder comes with the first file: a build that ends at a gate leaves nothing.</remarks>
public sealed class FolderSink : IOutputSink, IDisposable
{
    private readonly string _target;
    private readonly string _fresh;

    // Asking the disk for each of thousands of files whether its folder is there takes longer than writing them.
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly OutputManifest? _manifest;
    private readonly FileStream _lock;

    internal FolderSink(string target, OutputManifest? manifest)
    {
        (_target, _manifest) = (Path.GetFullPath(target).TrimEnd(Path.DirectorySeparatorChar), manifest);
        _fresh = $"{_target}.new";
        _lock = Lock($"{_target}.lock");
        RemoveFresh();
    }

    /// <exception cref="IOException">The disk refused, or the path was taken.</exception>
    public OutputFile Keep(OutputFile file) => Write(file.Path, file.Bytes.Span);

    /// <exception cref="IOException">The disk refused, or the path was taken.</exception>
    public OutputFile Keep(string path, ReadOnlySpan<char> text)
    {
        var lent = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var file = Write(path, lent.AsSpan(0, Encoding.UTF8.GetBytes(text, lent)));
        ArrayPool<byte>.Shared.Return(lent);
        return file;
    }

    /// <summary>Puts the site in the place of the last one. What <see cref="Keep(OutputFile)"/> gave cannot be read any more.</summary>
    /// <exception cref="IOException">The disk refused; the last site is untouched.</exception>
    public void Publish()
    {
        Directory.CreateDirectory(_fresh);
        File.WriteAllBytes(Path.Combine(_fresh, OutputWriter.Marker), []);
        if (_manifest is { } manifest)
        {
            File.WriteAllText(Path.Combine(_fresh, OutputManifest.Name), manifest.Text);
        }

        FolderSwap.Replace(_target, _fresh);
    }

    /// <summary>Removes what was not published, or the site before.</summary>
    public void Dispose()
    {
        RemoveFresh();
        _lock.Dispose();
    }

    private OutputFile Write(string path, ReadOnlySpan<byte> bytes)
    {
        var place = Path.Combine(_fresh, path.Replace('/', Path.DirectorySeparatorChar));
        _folders.GetOrAdd(Path.GetDirectoryName(place)!, static folder => Directory.CreateDirectory(folder).Exists);
        using var handle = File.OpenHandle(place, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, bytes, fileOffset: 0);
        _manifest?.Add(path, bytes);
        return OutputFile.OnDisk(path, place);
    }

    // The system lets go of it when the process ends, however it ends; what is left of it then is an empty file.
    private static FileStream Lock(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException fault) when (File.Exists(path))
        {
            throw new OutputBusyException(path, fault);
        }
    }

    private void RemoveFresh()
    {
        if (Directory.Exists(_fresh))
        {
            Directory.Delete(_fresh, recursive: true);
        }
    }
}
