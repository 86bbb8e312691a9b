using SocialHub.Engine;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Companies speak freely only when nobody can tell which they are: no name of the private list is in any file of the site.</summary>
public class PrivateNameTests
{
    private static readonly string Folder = RepositoryFolder.Combine("tests", "Sites", "records");
    private static readonly string ListHere = RepositoryFolder.Combine("private", "contacts.csv");
    private static readonly ImmutableArray<string> Names = PrivateNames.Read(Path.Combine(Folder, "private", "contacts.csv"));

    [Fact]
    public void No_name_of_the_list_beside_the_content_is_in_any_file_of_the_site()
    {
        var site = BuiltSites.Build(Content());

        Assert.Equal(3, Names.Length);
        Assert.Empty(PrivateNames.FindIn(site.Files, Names));
    }

    /// <summary>The real content, on the machine of somebody who keeps such a list.</summary>
    [Fact]
    public void The_real_site_holds_no_name_of_the_list_on_this_machine()
    {
        Assert.SkipUnless(File.Exists(ListHere), "There is no private/contacts.csv here.");

        Assert.Empty(PrivateNames.FindIn(BuiltSites.Real.Value.Files, PrivateNames.Read(ListHere)));
    }

    [Theory]
    [InlineData("articles/news.md", "企業の話を聞きました", "articles/news/index.html")]
    [InlineData("articles/news.md", "企業の話を聞きました", "feed.xml")]
    [InlineData("site.yaml", "見本のハブです", "index.html")]
    public void A_name_that_slipped_into_the_content_is_found_wherever_it_is_published(string file, string text, string found)
    {
        var store = Content();
        var leak = System.Text.Encoding.UTF8.GetString(store.Read(file).Span).Replace(text, text + Names[0], StringComparison.Ordinal);

        var site = BuiltSites.Build(new OverlayStore(store, MemoryFileStore.OfTexts([KeyValuePair.Create(file, leak)])));

        Assert.Contains($"{found}: {Names[0]}", PrivateNames.FindIn(site.Files, Names));
    }

    [Fact]
    public void A_name_is_found_escaped_and_within_packed_files()
    {
        OutputFile[] files =
        [
            OutputFile.OfText("data.json", System.Text.Json.JsonSerializer.Serialize(Names[1])),
            OutputFile.OfText("link.html", $"<a href=\"/?q={Uri.EscapeDataString(Names[1])}\">検索</a>"),
            new("report.docx", PrivateNames.Packed("word/document.xml", Names[1])),
            OutputFile.OfText("clean.txt", "見本"),
        ];

        Assert.Equal(["data.json", "link.html", "report.docx"], PrivateNames.FindIn(files, Names).Select(f => f.Split(':')[0]));
    }

    private static OverlayStore Content() => new(
        new DiskFileStore(RepositoryFolder.Combine("tests", "Sites", "minimal")), new DiskFileStore(Path.Combine(Folder, "content")));
}
