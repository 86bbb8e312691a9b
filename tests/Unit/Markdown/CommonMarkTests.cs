using System.Text.RegularExpressions;
using Xunit;

namespace SocialHub.Tests;

/// <summary>
/// The examples of CommonMark go through our pipeline. Explicit: they come from a package of npm, which <c>tests/run</c> installs; without it they fail.
/// </summary>
public partial class CommonMarkTests
{
    private static readonly string List = RepositoryFolder.Combine("tests", "Unit", "Markdown", "commonmark-differences.md");

    private static readonly Lazy<ImmutableArray<CommonMarkExample>> Examples = new(CommonMarkExample.ReadAll);

    [Fact(Explicit = true)]
    public void All_examples_of_the_specification_are_read() => Assert.Equal(652, Examples.Value.Length);

    [Fact(Explicit = true)]
    public void An_example_is_met_or_its_difference_is_meant()
    {
        var listed = Listed().ToHashSet();

        Assert.DoesNotContain(Examples.Value, e => !e.IsMet() && !listed.Contains(e.Number));
    }

    [Fact(Explicit = true)]
    public void A_difference_that_is_listed_is_there()
    {
        var met = Examples.Value.Where(e => e.IsMet()).Select(e => e.Number).ToHashSet();

        Assert.DoesNotContain(Listed(), n => met.Contains(n) || n > Examples.Value.Length);
        Assert.Equal(Listed().Distinct().Count(), Listed().Count);
    }

    [Fact(Explicit = true)]
    public void A_text_that_is_read_otherwise_is_no_match() => Assert.False((Examples.Value[0] with { Markdown = "文です。" }).IsMet());

    // A line of the list that begins with a number is a list of numbers.
    private static List<int> Listed() =>
        [.. File.ReadLines(List).Where(l => l.Length > 0 && char.IsAsciiDigit(l[0])).SelectMany(l => Number().Matches(l)).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
