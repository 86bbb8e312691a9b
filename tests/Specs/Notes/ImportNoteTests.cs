using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>A hub that wrote on note finds every article, picture and day on its own site, once.</summary>
public class ImportNoteTests
{
    [Fact]
    public void Every_published_article_becomes_a_file()
    {
        var import = NoteSample.Import(NoteSample.Archive);

        Assert.Equal(["articles/2023-08-19-n0a1b2c3d4e5f.md", "articles/2024-01-01-n9f8e7d6c5b4a.md"], import.Articles.Select(a => a.File.Path));
        Assert.Equal(["images/note/2023-08-19-n0a1b2c3d4e5f-1.png"], import.Pictures.Select(p => p.Path));
        Assert.All(import.Articles, a => Snapshot.Check(NoteSample.TextOf(a.File), $"tests/Payloads/note/{Path.GetFileNameWithoutExtension(a.File.Path)}", "md"));
        Snapshot.Check(import.Report(), "tests/Payloads/note/report", "txt");
        Snapshot.Check(import.AddressTable(), "tests/Payloads/note/addresses", "csv");
    }

    [Fact]
    public void What_was_imported_builds_and_reads_as_on_note()
    {
        var site = BuiltSites.Build(NoteSample.With(NoteSample.Import(NoteSample.Archive)));

        var first = VisibleText.Of(site.Files.Single(f => f.Path == "articles/2023-08-19-n0a1b2c3d4e5f/index.html"));
        Assert.Contains("40名が来てくれました。", first, StringComparison.Ordinal);
        Assert.Contains("2023年8月19日", first, StringComparison.Ordinal);
        Assert.Contains("会場の入り口", first, StringComparison.Ordinal);
        var second = site.Files.Single(f => f.Path == "articles/2024-01-01-n9f8e7d6c5b4a/index.html");
        Assert.Contains("<script>alert(1)</script>", VisibleText.Of(second), StringComparison.Ordinal);
        Assert.Contains("# ここは見出しではありません", VisibleText.Of(second), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_import_changes_nothing()
    {
        var first = NoteSample.Import(NoteSample.Archive);
        var second = NoteSample.Import(NoteSample.Archive, NoteSample.With(first));

        Assert.Empty(second.Articles);
        Assert.Empty(second.Pictures);
        Assert.Equal(2, second.AlreadyThere);
    }

    [Fact]
    public void An_article_that_was_moved_here_by_hand_is_known_by_its_first_place()
    {
        var first = NoteSample.Import(NoteSample.Archive);
        var renamed = first with { Articles = [.. first.Articles.Select(a => a with { File = a.File with { Path = a.File.Path.Replace("n0a1b2c3d4e5f", "summer", StringComparison.Ordinal) } })] };

        Assert.Empty(NoteSample.Import(NoteSample.Archive, NoteSample.With(renamed)).Articles);
    }

    [Fact]
    public void A_draft_stays_where_it_is()
    {
        var import = NoteSample.Import(NoteSample.Archive);

        Assert.Equal(1, import.Drafts);
        Assert.DoesNotContain(import.Articles, a => NoteSample.TextOf(a.File).Contains("ひみつ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_comes_without_what_else_its_file_tells()
    {
        var import = NoteSample.Import(NoteSample.Archive);

        Assert.Equal(CleanImage.Clean(NoteSample.Picture.Span), import.Pictures.Single().Bytes.ToArray());
    }
}
