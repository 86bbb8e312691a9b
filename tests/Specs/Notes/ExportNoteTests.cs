using SocialHub.Engine;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>A page can be told on note too, with the way back to it.</summary>
public class ExportNoteTests
{
    private static readonly Lazy<BuiltSite> Site = new(() => BuiltSites.Build(new DiskFileStore(RepositoryFolder.Combine("tests/Sites/full"))));

    [Theory]
    [InlineData("articles/2024-02-10-words.md")]
    [InlineData("articles/2024-01-20-third-edition.md")]
    public void A_page_is_said_as_text(string file)
    {
        var document = Site.Value.Site!.Documents.Single(d => d.Source.File == file);
        var text = new ExportNote(Site.Value.Site.Links, Site.Value.Site.Settings)
            .Write(document, Site.Value.Files.Single(f => f.Path == document.Route.OutputPath));

        Assert.StartsWith(document.Title, text, StringComparison.Ordinal);
        Assert.Contains(Site.Value.Site.Links.Absolute(document.Route), text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u200B', text);
        Snapshot.Check(text, $"tests/Payloads/note/export-{document.Slug}", "txt");
    }
}
