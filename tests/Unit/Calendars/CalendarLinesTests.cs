using System.Text;
using CsCheck;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Whatever an author writes comes out of a calendar file as it was.</summary>
public class CalendarLinesTests
{
    private const int Times = 5000;

    // Characters of one to four octets, and those that mean something in a calendar file.
    private static readonly Gen<string> Text = Gen.OneOf("a", "é", "会", "𠮷", "👩‍👧", "\\", ";", ",", ":", "\"", "\n", "\r\n", "\t", " ", "\u0001")
        .Array[0, 120].Select(string.Concat);

    [Fact]
    public void Text_reads_back_as_it_was_written() => Text.Sample(
        text => CalendarText.Unescape(Value(text)) == Plain(text), iter: Times);

    [Fact]
    public void Every_line_is_short_whole_and_ends_as_the_standard_says() => Text.Sample(
        text => !CalendarText.FaultsIn(Encoding.UTF8.GetBytes(Written(text))).Any(), iter: Times);

    [Theory]
    [InlineData(67, "SUMMARY:", 1)]
    [InlineData(68, "SUMMARY:", 2)]
    [InlineData(67 + 74, "SUMMARY:", 2)]
    [InlineData(67 + 75, "SUMMARY:", 3)]
    public void A_line_is_folded_after_75_octets_and_not_before(int letters, string start, int lines)
    {
        var written = Written(new string('x', letters));

        Assert.StartsWith(start, written, StringComparison.Ordinal);
        Assert.Equal(lines, written.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_character_of_three_octets_is_not_cut()
    {
        // 8 octets of the name and 22 × 3 of the value make 74; the next character would end at 77.
        var lines = Written(new string('会', 23)).Split("\r\n");

        Assert.Equal(["SUMMARY:" + new string('会', 22), " 会", ""], lines);
    }

    [Fact]
    public void What_means_something_is_escaped() =>
        Assert.Equal(@"a\\b\;c\,d\ne:f", CalendarLines.Escape("a\\b;c,d\r\ne:f"));

    private static string Written(string text)
    {
        var lines = new CalendarLines();
        lines.AddText("SUMMARY", text);
        return lines.ToString();
    }

    private static string Value(string text) => Assert.Single(CalendarText.Lines(Written(text)))["SUMMARY:".Length..];

    private static string Plain(string text) => string.Concat(
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Where(c => c is '\n' or '\t' || !char.IsControl(c)));
}
