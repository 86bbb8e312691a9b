using System.Text;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Roles of a roadmap, lecturers, participants and stated results: whatever an author writes there is refused at its line, or comes out as text.</summary>
public class HostileLineTests
{
    // Stars and low lines, as in __proto__, are Markdown like any other.
    private static readonly string[] Emphasis = [".html em", ".html strong"];

    private static readonly Lazy<(Pipelines.BuiltSite Site, ILookup<HostileLines.Place, string> Refused)> Built =
        new(() => HostileLines.Build(HostileTexts.Visible));

    [Fact]
    public void What_is_not_refused_changes_the_shape_of_no_file()
    {
        var harmless = HostileLines.Build(HostileTexts.Harmless).Site;

        Assert.Empty(ShapesOf(Built.Value.Site).Except(ShapesOf(harmless)).Except(Emphasis));
    }

    // What a place does not name is harmless there; the places are those of tests/Sites/hostile/lines/.
    [Fact]
    public void What_is_refused_is_told_by_its_code_at_its_line()
    {
        var told = new StringBuilder();
        foreach (var place in Built.Value.Refused.GroupBy(r => (r.Key.Template, r.Key.Line)).OrderBy(g => g.Key.Template, StringComparer.Ordinal).ThenBy(g => g.Key.Line, StringComparer.Ordinal))
        {
            told.Append(CultureInfo.InvariantCulture, $"{place.Key.Template}  {place.Key.Line}\n");
            foreach (var group in place.GroupBy(r => string.Join(' ', r.Distinct().Order(StringComparer.Ordinal))).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                told.Append(CultureInfo.InvariantCulture, $"  {group.Key}\n");
                group.Select(r => r.Key.Text).Order(StringComparer.Ordinal).Chunk(30).ToList().ForEach(ids => told.Append("    ").AppendJoin(' ', ids).Append('\n'));
            }
        }

        Snapshot.Check(told.ToString(), "tests/Specs/Hostile/RefusedLines", "txt");
    }

    private static HashSet<string> ShapesOf(Pipelines.BuiltSite site) => [.. site.Files.AsParallel().SelectMany(FormatShapes.Of)];
}
