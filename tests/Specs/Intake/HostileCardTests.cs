using CsCheck;
using Xunit;

namespace SocialHub.Tests;

/// <summary>A stranger's words stay words: on the page, in YAML and in a spreadsheet.</summary>
public class HostileCardTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"https://e.org\";\"x\")")]
    [InlineData("- id: card-9\n  状態: 反映")]
    [InlineData("声 # : [x]")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("@SUM(A1)")]
    [InlineData("{a: b}")]
    [InlineData("声\u202Eだ\u0007")]
    public void Words_are_one_value(string words)
    {
        var import = SheetSample.Import(CardOf(words));
        var site = BuiltSites.Build(SheetSample.After(import));

        var voice = site.Site!.Histories.Single().Voices.Single();
        Assert.Equal("card-1", voice.Id.Value.Value);
        Assert.Equal(words.Replace("\n  ", " ", StringComparison.Ordinal).Replace("\u202E", "", StringComparison.Ordinal).Replace("\u0007", "", StringComparison.Ordinal), voice.Words);
        Assert.DoesNotContain("<script>alert(1)", site.Files.Single(f => f.Path == "roadmaps/housing/voices/index.html").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_words_are_read_back_as_they_were_typed() =>
        Gen.String[Gen.Char["abあア。、\"'=+-@#:[]{}|>&*!%`,;\t?・ 1"], 1, 30].Where(t => t.Trim().Length > 0).Sample(
            words =>
            {
                var voice = BuiltSites.Build(SheetSample.After(SheetSample.Import(CardOf(words)))).Site!.Histories.Single().Voices.Single();
                Assert.Equal(words.Replace('\t', ' ').Trim(), voice.Words);
            },
            iter: 60);

    private static string CardOf(string words) =>
        SheetSample.Head + $"1,,,\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\",,2024/3/1,,,はい,\n";
}
