using System.Text;
using SocialHub.Engine;
using Xunit;

namespace SocialHub.Tests;

public sealed class DiskFileStoreTests : IDisposable
{
    private const string Composed = "articles/\u304C.md";
    private const string Decomposed = "articles/\u304B\u3099.md";

    private readonly string _folder = Directory.CreateTempSubdirectory("socialhub-").FullName;

    public DiskFileStoreTests() => Directory.CreateDirectory(Path.Combine(_folder, "articles"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_name_is_composed_and_still_opens_its_file()
    {
        Write(Decomposed, "1");
        var store = new DiskFileStore(_folder);

        Assert.Equal([Composed], store.List());
        Assert.Equal("1", Encoding.UTF8.GetString(store.Read(Composed).Span));
        Assert.Equal(1, store.SizeOf(Composed));
    }

    [Fact]
    public void Two_names_that_differ_in_composition_only_are_two_files()
    {
        Assert.SkipWhen(OperatingSystem.IsMacOS(), "Its disk takes both for one.");
        Write(Decomposed, "decomposed");
        Write(Composed, "composed");
        var store = new DiskFileStore(_folder);

        Assert.Equal([Composed, Decomposed], store.List().OrderDescending(StringComparer.Ordinal));
        Assert.Equal("composed", Encoding.UTF8.GetString(store.Read(Composed).Span));
        Assert.Equal("decomposed", Encoding.UTF8.GetString(store.Read(Decomposed).Span));
    }

    [Fact]
    public void A_name_with_what_is_no_character_is_listed()
    {
        Write("articles/a\uFFFE.md", "");

        Assert.Equal(["articles/a\uFFFE.md"], new DiskFileStore(_folder).List());
    }

    private void Write(string path, string text) => File.WriteAllText(Path.Combine(_folder, path), text);
}
