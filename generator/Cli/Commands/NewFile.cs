using SocialHub.Engine;

namespace SocialHub.Cli;

/// <summary>Writes files of the content for commands that make them; tells each path.</summary>
internal static class NewFile
{
    /// <summary>Interrupted at any moment, the file is whole: the old one or the new one.</summary>
    public static void Write(string contentFolder, ContentFile file)
    {
        var path = Path.Combine(contentFolder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes($"{path}.new", file.Bytes.ToArray());
        File.Move($"{path}.new", path, overwrite: true);
        Console.WriteLine(path);
    }
}
