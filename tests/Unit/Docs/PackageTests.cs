using System.Text.Json;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What the program is made of stands in the README, with its licence.</summary>
public class PackageTests
{
    // The compiler and its helpers, which are no part of the program.
    private static readonly string[] OfTheSdk = ["Microsoft.DotNet.ILCompiler", "Microsoft.NET.ILLink.Tasks", "runtime."];

    [Fact]
    public void The_readme_names_the_packages_of_the_program_with_licences_and_no_other()
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(RepositoryFolder.Combine("generator/Cli/packages.lock.json")));
        var used = locked.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Where(p => p.Value.GetProperty("type").GetString() != "Project" && !OfTheSdk.Any(o => p.Name.StartsWith(o, StringComparison.Ordinal)))
            .Select(p => p.Name);

        Assert.Equal(used.Distinct().Order(StringComparer.Ordinal), Told().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_package_is_pinned_by_its_hash()
    {
        var projects = Directory.EnumerateFiles(RepositoryFolder.Root, "*.csproj", SearchOption.AllDirectories).Select(Path.GetDirectoryName).ToArray();

        Assert.NotEmpty(projects);
        Assert.All(projects, p => Assert.True(File.Exists(Path.Combine(p!, "packages.lock.json")), p));
    }

    private static IEnumerable<string> Told() => MarkdownFile.Read("README.md").Lines
        .SkipWhile(l => !l.StartsWith("| Package | Licence |", StringComparison.Ordinal)).Skip(2)
        .TakeWhile(l => l.StartsWith('|'))
        .Select(l => l.Split('|'))
        .Where(cells => cells[2].Trim().Length > 0)
        .SelectMany(cells => cells[1].Split(',', StringSplitOptions.TrimEntries));
}
