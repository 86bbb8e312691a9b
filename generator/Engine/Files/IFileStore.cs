namespace SocialHub.Engine;

/// <summary>Where content comes from: a folder, or a test's memory.</summary>
public interface IFileStore
{
    /// <summary>Every file, as paths with <c>/</c> in Unicode NFC, in no promised order.</summary>
    IEnumerable<string> List();

    /// <summary>The bytes of a listed file.</summary>
    ReadOnlyMemory<byte> Read(string path);
}
