using SocialHub.Diagnostics;
using Xunit;

namespace SocialHub.Tests;

public class MendedTextTests
{
    private const string Text = "---\n題名：お知らせ\n日付： 2024-03-01\n---\n";

    [Fact]
    public void The_lines_to_paste_are_whole_lines() =>
        Assert.Equal("題名: お知らせ", MendedText.Lines(new LinedText(Text), Edit(2, 3, "：", ": ")));

    [Fact]
    public void An_insertion_shows_only_what_is_new() =>
        Assert.Equal("概要: 短い説明です。", MendedText.Lines(new LinedText(Text), Edit(4, 1, "", "概要: 短い説明です。\n")));

    [Fact]
    public void An_edit_that_the_text_does_not_bear_out_is_not_made()
    {
        Assert.Null(MendedText.Lines(new LinedText(Text), Edit(2, 1, "；", ";")));
        Assert.Null(MendedText.Lines(new LinedText(Text), Edit(9, 1, "", "x")));
        Assert.Equal(Text, MendedText.Apply(Text, [Edit(2, 1, "；", ";")]));
    }

    [Fact]
    public void An_edit_is_looked_for_in_its_own_line_only() =>
        Assert.Null(MendedText.Lines(new LinedText(Text), Edit(1, 1, "：", ": ")));

    [Fact]
    public void Several_edits_count_in_the_text_as_it_was() => Assert.Equal(
        "---\n題名: お知らせ\n日付: 2024-03-01\n---\n", MendedText.Apply(Text, [Edit(3, 3, "： ", ": "), Edit(2, 3, "：", ": ")]));

    [Fact]
    public void Of_two_edits_of_one_place_only_one_is_made() =>
        Assert.Equal("---\n題名: お知らせ\n日付： 2024-03-01\n---\n", MendedText.Apply(Text, [Edit(2, 3, "：", ": "), Edit(2, 1, "題名：", "題名: ")]));

    [Fact]
    public void Where_the_text_says_something_else_the_other_edit_is_made() => Assert.Equal(
        "題名お知らせ",
        MendedText.Lines(new LinedText(Text), Edit(2, 1, "[題名", "x") with { Otherwise = Edit(2, 3, "：", "") }));

    private static TextEdit Edit(int line, int column, string old, string by) => new(new SourceSpan("a.md", line, column), old, by);
}
