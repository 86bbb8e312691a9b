using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The rich invented hub of <c>tests/Sites/full</c>, as it is or with some files changed.</summary>
internal static class FullSite
{
    public const string Roadmap = "roadmaps/housing/roadmap.md";
    public const string Voices = "roadmaps/housing/voices.yaml";

    public static Lazy<BuiltSite> AsItIs { get; } = new(() => BuiltSites.Build(Store));

    public static DiskFileStore Store => new(RepositoryFolder.Combine("tests", "Sites", "full"));

    /// <summary>The text of a file.</summary>
    public static string TextOf(string path) => File.ReadAllText(RepositoryFolder.Combine("tests", "Sites", "full", path));

    /// <summary>With some files replaced or added.</summary>
    public static IFileStore With(params (string Path, string Text)[] files) => new OverlayStore(
        Store, MemoryFileStore.OfTexts(files.ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal)));

    /// <summary>With one piece of one file replaced, which must be there exactly once.</summary>
    public static IFileStore Replacing(string path, string old, string now)
    {
        var text = TextOf(path);
        Assert.Equal(2, text.Split(old).Length);
        return With((path, text.Replace(old, now, StringComparison.Ordinal)));
    }

    public static IReadOnlyList<Diagnostic> DiagnosticsOf(IFileStore content) => BuiltSites.TryBuild(content).Diagnostics;

    /// <summary>A page of a built site, parsed as a browser does.</summary>
    public static IHtmlDocument PageOf(BuiltSite site, string path) => new HtmlParser().ParseDocument(FileOf(site, path).Text);

    public static OutputFile FileOf(BuiltSite site, string path) =>
        site.Files.Single(f => f.Path == path);
}
