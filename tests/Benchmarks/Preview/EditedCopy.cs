namespace SocialHub.Tests;

/// <summary>A copy of a content folder, and a series of saves in it: a line more at the end of one document after the other.</summary>
internal sealed class EditedCopy : IDisposable
{
    private readonly (string File, string Text)[] _documents;

    public EditedCopy(string content)
    {
        Folder = Directory.CreateTempSubdirectory("socialhub-").FullName;
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        DocumentCount = Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories).Count();
        _documents =
        [
            .. Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Where(f => Path.GetRelativePath(Folder, f).Split(Path.DirectorySeparatorChar)[0] is "articles" or "sessions" or "trainings")
                .Where(f => Path.GetFileName(f).Split('.').Length == 2)
                .Select(f => (f, File.ReadAllText(f))),
        ];
    }

    public string Folder { get; }

    public int DocumentCount { get; }

    /// <summary>The save with this number; far apart in the folder from the one before it.</summary>
    public Edit Next(int number)
    {
        var (file, text) = _documents[number * 37 % _documents.Length];
        var kind = Path.GetRelativePath(Folder, file).Split(Path.DirectorySeparatorChar)[0];
        var mark = string.Create(CultureInfo.InvariantCulture, $"測るための{number}番めの行です。");
        return new Edit(file, $"{text}\n{mark}\n", new Uri($"{kind}/{Path.GetFileNameWithoutExtension(file)}/", UriKind.Relative), mark);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
