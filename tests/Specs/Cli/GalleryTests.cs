using AngleSharp.Html.Parser;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The gallery shows every component with every example, and is no part of a site.</summary>
public sealed class GalleryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("socialhub-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_component_stands_in_it_with_every_example()
    {
        var folders = Directory.EnumerateDirectories(RepositoryFolder.Combine("theme", "Components")).Select(f => Path.GetFileName(f)!);
        var files = ComponentGallery.Render(null).ToDictionary(f => f.Path, f => f.Text);
        using var index = new HtmlParser().ParseDocument(files["index.html"]);

        Assert.Equal(folders.Order(StringComparer.Ordinal), index.QuerySelectorAll("h2").Select(h => h.Id));
        Assert.Equal(
            files.Keys.Where(k => k != "index.html").Order(StringComparer.Ordinal),
            index.QuerySelectorAll("iframe").Select(f => f.GetAttribute("src")!).Order(StringComparer.Ordinal));
        Assert.All(files.Values, f => Assert.DoesNotContain("<script", f, StringComparison.Ordinal));
    }

    [Fact]
    public void A_colour_can_be_tried()
    {
        var (code, path, _) = Tool.Run("gallery", "--output", Path.Combine(_folder, "g"), "--colour", "#1d4f7c");

        Assert.Equal(0, code);
        Assert.Contains("--mori:#1d4f7c", File.ReadAllText(path.Trim()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_colour_is_wrong_use()
    {
        var (code, _, errors) = Tool.Run("gallery", "--output", Path.Combine(_folder, "g"), "--colour", "green");

        Assert.Equal(2, code);
        Assert.Contains("「green」は色として読めません", errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder, "g")));
    }

    [Fact]
    public void A_site_has_no_gallery() =>
        Assert.DoesNotContain(BuiltSites.Real.Value.Files, f => f.Text.Contains("sh-gallery", StringComparison.Ordinal));
}
