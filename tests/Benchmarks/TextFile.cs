namespace SocialHub.Benchmarks;

/// <summary>Writes a text with the folders that it needs.</summary>
internal static class TextFile
{
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
