namespace SocialHub.Engine;

/// <summary>A file that a person wrote (原稿ファイル): its path below the content folder, and its bytes.</summary>
/// <param name="Path">With <c>/</c>, never starting with one, in Unicode NFC.</param>
/// <param name="Bytes">As they lie on the disk.</param>
public sealed record ContentFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The file name without folder and extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}
