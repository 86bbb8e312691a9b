using System.Text;
using SocialHub.Diagnostics;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Whatever an author writes into a body: it is refused with its place, or comes out as text.</summary>
public class HostileBodyTests
{
    // Letters that look like others are a name like any other; browsers show it as xn--… where they are mixed. Emphasis is Markdown like any other.
    private static readonly string[] Lawful =
    [
        ".html address https://\u0430pple.example", ".html address https://xn--pple-43d.example", ".html em",
    ];

    private static readonly ImmutableArray<HostileText> Texts = [.. HostileTexts.Visible, .. HostileTexts.Unseen];

    private static readonly Lazy<(BuiltSite Site, ILookup<string, Diagnostic> Refused)> Built = new(() => HostileBodies.Build(Texts));

    [Fact]
    public void What_is_not_refused_changes_the_shape_of_no_file()
    {
        var (harmless, _) = HostileBodies.Build(HostileTexts.Harmless[..1]);

        Assert.Empty(ShapesOf(Built.Value.Site).Except(ShapesOf(harmless)).Except(Lawful));
    }

    [Fact]
    public void What_is_refused_is_told_in_the_body_where_it_stands()
    {
        var told = Built.Value.Refused.SelectMany(d => d).ToArray();

        Assert.True(told.Length > 1000);
        Assert.All(told, d => Assert.InRange(d.Span.Line, 7, 12));
        Assert.All(told, d => Assert.Contains("。", d.Message + d.Remedy, StringComparison.Ordinal));
    }

    // The texts by their ids, see HostileTexts.cs; what a place does not name is harmless there.
    [Fact]
    public void What_is_refused_is_told_by_its_code()
    {
        var told = new StringBuilder();
        foreach (var place in HostileBodies.Places.Keys)
        {
            told.Append(CultureInfo.InvariantCulture, $"{place}\n");
            foreach (var group in Texts.GroupBy(t => CodesOf(place, t)).Where(g => g.Key.Length > 0).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                told.Append(CultureInfo.InvariantCulture, $"  {group.Key}\n");
                group.Chunk(30).ToList().ForEach(ids => told.Append("    ").AppendJoin(' ', ids.Select(t => t.Id)).Append('\n'));
            }
        }

        Snapshot.Check(told.ToString(), "tests/Specs/Hostile/RefusedBodies", "txt");
    }

    private static string CodesOf(string place, HostileText text) =>
        string.Join(' ', Built.Value.Refused[HostileBodies.PathOf(place, text)].Select(d => d.Code).Distinct().Order(StringComparer.Ordinal));

    private static HashSet<string> ShapesOf(BuiltSite site) => [.. site.Files.AsParallel().SelectMany(FormatShapes.Of)];
}
