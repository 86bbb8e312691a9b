using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Who may import whom; the list is drawn in generator/README.md.</summary>
public class ImportTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["generator/Diagnostics/SocialHub.Diagnostics.csproj"] = [],
        ["generator/Model/SocialHub.Model.csproj"] = ["SocialHub.Diagnostics"],
        ["generator/Engine/SocialHub.Engine.csproj"] = ["SocialHub.Diagnostics"],
        ["generator/Razor/SocialHub.Razor.csproj"] = [],
        ["theme/SocialHub.Theme.csproj"] = ["SocialHub.Model", "SocialHub.Razor"],
        ["generator/Pipelines/SocialHub.Pipelines.csproj"] =
        [
            "AngleSharp", "Markdig", "QRCoder", "SkiaSharp", "SkiaSharp.NativeAssets.Linux.NoDependencies",
            "SocialHub.Diagnostics", "SocialHub.Engine", "SocialHub.Model", "SocialHub.Theme", "YamlDotNet",
        ],
        ["generator/Cli/SocialHub.Cli.csproj"] =
            ["Microsoft.AspNetCore.App", "SocialHub.Diagnostics", "SocialHub.Engine", "SocialHub.Pipelines", "System.CommandLine"],
    };

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_to_what_the_plan_allows(string project)
    {
        var references = XDocument.Load(RepositoryFolder.Combine(project)).Descendants()
            .Where(e => e.Name.LocalName is "ProjectReference" or "PackageReference" or "FrameworkReference")
            .Select(e => Path.GetFileName(e.Attribute("Include")!.Value).Replace(".csproj", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Assert.Equal(Allowed[project], references);
    }

    [Theory]
    [InlineData("using Markdig", "generator/Pipelines/Modules/Parsing/Markdown")]
    [InlineData("using YamlDotNet", "generator/Pipelines/Modules/Parsing/Yaml")]
    [InlineData("using AngleSharp", "generator/Pipelines/Html")]
    [InlineData("using SkiaSharp", "generator/Pipelines/Modules/Rendering/Pictures")]
    [InlineData("using QRCoder", "generator/Pipelines/Modules/Planning/Paper")]
    [InlineData("using System.CommandLine", "generator/Cli")]
    [InlineData("using Microsoft.AspNetCore.Builder", "generator/Cli/Preview")]
    public void A_library_is_reached_from_one_folder(string line, string folder)
    {
        var elsewhere = Sources().Where(f => !f.StartsWith("tests/", StringComparison.Ordinal))
            .Where(f => File.ReadAllText(RepositoryFolder.Combine(f)).Contains(line, StringComparison.Ordinal))
            .Where(f => !f.StartsWith(folder + "/", StringComparison.Ordinal));

        Assert.Empty(elsewhere);
    }

    [Theory]
    [InlineData("generator/Model")]
    [InlineData("generator/Pipelines")]
    [InlineData("theme")]
    public void Only_the_engine_and_the_command_line_touch_disk_clock_and_console(string folder)
    {
        string[] forbidden = ["File.Read", "File.Write", "Directory.", "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "TimeProvider", "Console.", "Environment."];
        var wrong = Sources().Where(f => f.StartsWith(folder + "/", StringComparison.Ordinal))
            .SelectMany(f => forbidden.Where(w => Regex.IsMatch(Code(f), $@"\b{Regex.Escape(w)}")).Select(w => $"{f}: {w}"));

        Assert.Empty(wrong);
    }

    [Fact]
    public void Nothing_of_one_city_is_written_in_the_generator_or_the_theme()
    {
        string[] words = ["仙台", "みやぎ", "Sendai", "semi-hub"];
        var wrong = Sources("*.cs", "*.razor", "*.css", "*.md").Where(f => f.StartsWith("generator/", StringComparison.Ordinal) || f.StartsWith("theme/", StringComparison.Ordinal))
            .SelectMany(f => words.Where(w => File.ReadAllText(RepositoryFolder.Combine(f)).Contains(w, StringComparison.OrdinalIgnoreCase)).Select(w => $"{f}: {w}"));

        Assert.Empty(wrong);
    }

    [Fact]
    public void Values_of_the_model_have_no_setter()
    {
        var wrong = typeof(Model.Site).Assembly.GetExportedTypes()
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(p => p.SetMethod is { IsPublic: true } set &&
                !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)));

        Assert.Empty(wrong.Select(p => $"{p.DeclaringType!.Name}.{p.Name}"));
    }

    [Fact]
    public void No_source_file_is_longer_than_300_lines()
    {
        var wrong = Sources("*.cs", "*.razor").Select(f => (f, Lines: File.ReadLines(RepositoryFolder.Combine(f)).Count())).Where(f => f.Lines > 300);

        Assert.Empty(wrong.Select(f => $"{f.f}: {f.Lines}"));
    }

    private static string Code(string file) => string.Join(
        '\n', File.ReadLines(RepositoryFolder.Combine(file)).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    private static IEnumerable<string> Sources(params string[] patterns) =>
        new[] { "generator", "theme", "tests" }
            .SelectMany(top => (patterns.Length == 0 ? ["*.cs"] : patterns)
                .SelectMany(p => Directory.EnumerateFiles(RepositoryFolder.Combine(top), p, SearchOption.AllDirectories)))
            .Select(f => Path.GetRelativePath(RepositoryFolder.Root, f).Replace('\\', '/'))
            .Where(f => !f.StartsWith("tests/", StringComparison.Ordinal) || !f.Contains("/node_modules/", StringComparison.Ordinal))
            .Where(f => !f.Split('/').Any(s => s is "obj" or "bin"));
}
