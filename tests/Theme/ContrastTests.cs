using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

/// <summary>WCAG 2.2, 1.4.3 and 1.4.11, computed from the token file: every text on every ground it may stand on.</summary>
public class ContrastTests
{
    private static readonly string[] Grounds = ["paper", "surface", "sunken", "tint", "kaki-t", "now"];
    private static readonly string[] Sectors = [.. Enumerable.Range(1, 12).Select(n => $"s{n}")];
    private static readonly string[] Texts = ["ink2", "link", "mori", "kaki"];

    public static TheoryData<string, string, string, double> Pairs
    {
        get
        {
            var data = new TheoryData<string, string, string, double>();
            foreach (var scheme in ColourTokens.Schemes)
            {
                foreach (var ground in Grounds)
                {
                    data.Add(scheme, "ink", ground, 7);
                    data.Add(scheme, "rule2", ground, 3);
                    foreach (var text in Texts)
                    {
                        data.Add(scheme, text, ground, 4.5);
                    }

                    // A sector's colour is also a thin line and a small name: a little more than text needs.
                    foreach (var sector in Sectors)
                    {
                        data.Add(scheme, sector, ground, 4.8);
                    }
                }

                data.Add(scheme, "on-mori", "mori", 4.5);
                data.Add(scheme, "on-focus", "focus", 4.5);
                data.Add(scheme, "paper", "ink", 7);
                data.Add(scheme, "paper", "kaki", 4.5);
                foreach (var sector in Sectors)
                {
                    data.Add(scheme, "on-s", sector, 4.5);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_colour_can_be_read_on_its_ground(string scheme, string text, string ground, double least)
    {
        var colours = ColourTokens.Read(scheme);

        Assert.InRange(ColourTokens.Contrast(colours[text], colours[ground]), least, 21);
    }

    // rule only decorates; on plate stands a picture that a hub has drawn.
    [Fact]
    public void Every_colour_is_checked_with_another()
    {
        var seen = Pairs.Select(row => row.Data).SelectMany(data => new[] { data.Item2, data.Item3 }).ToHashSet();

        Assert.Equal(["plate", "rule"], ColourTokens.Read("light").Keys.Except(seen).Order());
        Assert.Equal(["rule"], ColourTokens.Read("dark").Keys.Except(seen));
    }

    // WCAG 2.2, 1.4.6, for those who ask for more: all text at 7:1, as grounds become paper and marks become ink.
    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void Who_asks_for_more_contrast_gets_it(string scheme)
    {
        var colours = ColourTokens.Read(scheme);
        var more = File.ReadAllText(RepositoryFolder.Combine("theme", "Base", "Preferences.css")).Split('}')[0];

        Assert.All(Texts.Except(["link", "mori"]), text => Assert.Contains($"--{text}: var(--ink);", more, StringComparison.Ordinal));
        Assert.All(Grounds.Except(["paper", "surface"]), ground => Assert.Contains($"--{ground}: var(--paper);", more, StringComparison.Ordinal));
        Assert.All(["ink", "link", "mori"], text => Assert.All(["paper", "surface"], ground =>
            Assert.InRange(ColourTokens.Contrast(colours[text], colours[ground]), 7, 21)));
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void Lines_beside_each_other_look_different_and_no_two_lines_look_the_same(string scheme)
    {
        var colours = ColourTokens.Read(scheme);

        Assert.All(Sectors.Zip(Sectors.Skip(1)), p => Assert.InRange(ColourTokens.Distance(colours[p.First], colours[p.Second]), .1, 1));
        foreach (var (i, sector) in Sectors.Index())
        {
            Assert.All(Sectors[..i], other => Assert.InRange(ColourTokens.Distance(colours[sector], colours[other]), .055, 1));
        }
    }

    [Fact]
    public void The_frame_of_the_browser_has_the_colour_of_the_paper()
    {
        Assert.Equal(ThemeColor.Light, ColourTokens.Read("light")["paper"]);
        Assert.Equal(ThemeColor.Dark, ColourTokens.Read("dark")["paper"]);
    }

    [Fact]
    public void The_icon_has_the_colours_of_the_sectors()
    {
        var colours = ColourTokens.Read("light");
        var icon = ThemeIcon.Svg(Sectors.Length);

        Assert.All(Sectors, s => Assert.Contains(colours[s], icon, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_sector_gets_its_colour_and_its_row()
    {
        var css = File.ReadAllText(RepositoryFolder.Combine("theme", "Base", "Sectors.css"));

        Assert.All(Enumerable.Range(1, Sectors.Length), n => Assert.Contains(
            $"[data-sector=\"{n}\"] {{\n  --c: var(--s{n});\n  --row: {n};\n}}", css, StringComparison.Ordinal));
    }

    // A length of time anywhere else would go on moving for those who asked for less motion.
    [Fact]
    public void What_moves_does_so_by_the_tokens_of_motion_only()
    {
        var sheets = Directory.GetFiles(RepositoryFolder.Combine("theme"), "*.css", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith("Motion.css", StringComparison.Ordinal))
            .ToDictionary(f => f, File.ReadAllLines);
        var moving = sheets.SelectMany(s => s.Value).Select(l => l.Trim())
            .Where(l => l.StartsWith("transition", StringComparison.Ordinal) || l.StartsWith("animation", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(moving);
        Assert.All(moving, l => Assert.Matches(@"^transition: ([a-z-]+ var\(--quick\) var\(--ease\)(, |;$))+$", l));
        Assert.DoesNotContain(sheets.SelectMany(s => s.Value), l => l.Contains("@keyframes", StringComparison.Ordinal) || l.Contains("scroll-behavior", StringComparison.Ordinal));
    }

    [Fact]
    public void Token_sheets_output_no_rules_but_custom_properties()
    {
        foreach (var file in Directory.GetFiles(RepositoryFolder.Combine("theme", "Tokens"), "*.css"))
        {
            var declarations = File.ReadLines(file).Select(l => l.Trim()).Where(l => l.EndsWith(';'));

            Assert.All(declarations, d => Assert.StartsWith("--", d, StringComparison.Ordinal));
        }
    }
}
