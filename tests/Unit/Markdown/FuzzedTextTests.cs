using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Texts that <c>tests/fuzz</c> found to break the build with an exception, or to be told at a place that is not there.</summary>
public class FuzzedTextTests
{
    [Fact]
    public void A_word_behind_many_open_brackets_is_told()
    {
        var bag = new DiagnosticBag();
        var text = new TextBlock($"題名: 勉強会\n種別:{new string('[', 30)} 勉強会\n日時: 2024年2月13日 18:00-19:30\nラボ: housing\n参加者: 8名", 2);

        Assert.Null(YamlText.Parse(text, "sessions/x.md", bag));
        Assert.All(bag.ToOrderedList(), d => Assert.InRange(d.Span.Line, 2, 6));
        Assert.True(bag.HasErrors);
    }

    [Fact]
    public void Stars_in_an_underlined_heading_of_two_lines_are_told_at_their_line()
    {
        var told = Told("一行目\n二 ** 行目 <b>\n---\n");

        Assert.Equal(["(5,3) emphasis-visible", "(5,9) html-refused"], told.Where(t => t.StartsWith("(5,", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_place_in_the_second_line_of_a_value_is_told_there()
    {
        var told = Told("本文です。", "種別: 勉強会", "題名: 勉強会", "日時: 2024年2月13日\n   18:00-19:30は未定\n概要: お知らせです。");

        Assert.Contains("(5,15) schedule-unreadable", told);
    }

    [Fact]
    public void A_place_behind_a_mended_colon_is_that_of_the_line_as_written()
    {
        var told = Told("本文です。", "題名: 勉強会", "日時:2024年2月13日 18:00-19:30未定");

        Assert.Contains("(3,26) schedule-unreadable", told);
    }

    private static string[] Told(string body, params string[] front)
    {
        const string File = "sessions/2024-02-13-study.md";
        var context = new BuildContext(new DateOnly(2024, 4, 1), new DiagnosticBag());
        var text = $"---\n{string.Join('\n', front.Length == 0 ? ["題名: 勉強会"] : front)}\n---\n{body}";
        var content = new MemoryFileStore(new Dictionary<string, ReadOnlyMemory<byte>> { [File] = System.Text.Encoding.UTF8.GetBytes(text) });
        new ContentReader(content, context).Run(Sessions.Define());
        return [.. context.Diagnostics.ToOrderedList().Select(d => $"{d.Span.ToString()[File.Length..]} {d.Code}")];
    }
}
