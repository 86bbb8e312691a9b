using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Walks every component of the theme and every example of it.</summary>
public class ComponentTests
{
    public static TheoryData<string> Folders => [.. FolderNames];

    public static TheoryData<string> FoldersWithStyle =>
        [.. FolderNames.Where(n => File.Exists(RepositoryFolder.Combine("theme", "Components", n, $"{n}.css")))];

    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var component in ComponentExamples.All)
            {
                foreach (var example in component.Examples.All)
                {
                    data.Add(component.Component, example.Name);
                }
            }

            return data;
        }
    }

    private static IEnumerable<string> FolderNames => Directory
        .GetDirectories(RepositoryFolder.Combine("theme", "Components"))
        .Select(f => Path.GetFileName(f)!)
        .Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_component_is_complete(string component)
    {
        var folder = RepositoryFolder.Combine("theme", "Components", component);

        Assert.True(File.Exists(Path.Combine(folder, $"{component}.razor")), $"{component}.razor is missing.");
        Assert.True(File.Exists(Path.Combine(folder, $"{component}Examples.razor")), $"{component}Examples.razor is missing.");
        Assert.True(File.Exists(Path.Combine(folder, "README.md")), $"{component}/README.md is missing.");
        Assert.Contains(ComponentExamples.All, c => c.Component == component);
    }

    [Fact]
    public void The_register_is_in_order_and_holds_nothing_that_has_no_folder()
    {
        var registered = ComponentExamples.All.Select(c => c.Component).ToList();

        Assert.Equal(registered.Order(StringComparer.Ordinal), registered);
        Assert.All(registered, c => Assert.True(Directory.Exists(RepositoryFolder.Combine("theme", "Components", c)), c));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_sound_and_looks_as_before(string component, string name)
    {
        var example = ComponentExamples.All.Single(c => c.Component == component).Examples.All.Single(e => e.Name == name);

        var html = ExampleRenderer.Render(example);

        Assert.Empty(HtmlFaults.In(html));
        Snapshot.Check(html + "\n", $"tests/Theme/Snapshots/{component}/{name}", "html");
    }

    [Theory]
    [MemberData(nameof(FoldersWithStyle))]
    public void A_style_sheet_reaches_the_pages_that_use_its_component(string component)
    {
        var styles = ThemeStyles.Embedded();
        var bare = styles.For("");

        var examples = ComponentExamples.All.Single(c => c.Component == component).Examples.All;

        Assert.Contains(examples, e => styles.For(ExampleRenderer.Render(e)).Length > bare.Length);
    }
}
