namespace SocialHub.Engine;

/// <summary>Where content comes from: a folder, or a test's memory.</summary>
public interface IFileStore
{
    /// <summary>Every file, as paths with <c>/</c> in Unicode NFC, in no promised order.</summary>
    IEnumerable<string> List();

    /// <summary>How many bytes a listed file has, without reading it where that is possible.</summary>
    long SizeOf(string path) => Read(path).Length;

    /// <summary>The bytes of a listed file. Safe to call from several threads.</summary>
    ReadOnlyMemory<byte> Read(string path);
}
