using System.Text;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;
using SocialHub.Pipelines;

namespace SocialHub.Benchmarks;

/// <summary>One article of the corpus at every station of its way through a build, among a hundred documents that it links to and that stand beside it.</summary>
public sealed class OneArticle
{
    private const string Name = "a-00001";
    private const string Path = $"articles/{Name}.md";

    private static readonly DateOnly Today = new(2026, 11, 24);

    private OneArticle(DiskFileStore content)
    {
        var options = new BuildOptions("https://hub.test") { MakesSearch = false };
        Context = new BuildContext(Today, new DiagnosticBag());
        Planned = SiteBuild.Plan(content, options, Context);
        Page = Planned.Pages.Single(p => p.Route.OutputPath == $"articles/{Name}/index.html");
        File = new ContentFile(Path, content.Read(Path));
        Html = new Theme.PageRenderer(Planned.Site.Settings, Planned.Site.Links, options.Styles).Render(Page);
        if (!Context.PassesGate())
        {
            throw new InvalidOperationException(string.Join('\n', Context.Diagnostics.ToOrderedList().Take(9)));
        }
    }

    /// <summary>As the author wrote it.</summary>
    public ContentFile File { get; }

    /// <summary>The same, decoded.</summary>
    public string Text => Encoding.UTF8.GetString(File.Bytes.Span);

    /// <summary>The whole site before rendering.</summary>
    public PlannedSite Planned { get; }

    public Page Page { get; }

    /// <summary>The whole page.</summary>
    public string Html { get; }

    /// <summary>Where modules report; a good article has nothing to be reported.</summary>
    public BuildContext Context { get; }

    /// <summary>Builds the site up to the page.</summary>
    /// <exception cref="InvalidOperationException">A gate stopped the build.</exception>
    public static OneArticle Make()
    {
        var folder = Directory.CreateTempSubdirectory("benchmark-parts-");
        try
        {
            OwnForm.Write(folder.FullName, Minimal(AppContext.BaseDirectory), [.. CorpusDocument.Of(100)]);
            var content = new DiskFileStore(folder.FullName);
            return new OneArticle(content);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Minimal(string folder) => Directory.Exists(System.IO.Path.Combine(folder, "tests/Sites/minimal"))
        ? System.IO.Path.Combine(folder, "tests/Sites/minimal")
        : Minimal(System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("tests/Sites/minimal was not found."));
}
