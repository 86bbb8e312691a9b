using CsCheck;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

public class TextFitTests
{
    [Theory]
    [InlineData("", 5, 0)]
    [InlineData("輪", 5, 1)]
    [InlineData("困りごとを、みんなの道すじに。", 15, 1)]
    [InlineData("困りごとを、みんなの道すじに。", 14, 2)]
    [InlineData("困りごとを、みんなの道すじに。", 6, 3)]
    public void Lines_end_between_phrases(string text, int letters, int lines) =>
        Assert.Equal(lines, TextFit.Lines(text, letters * 1000));

    [Theory]
    [InlineData("NPO Social Hub の会", 7, 3)]
    [InlineData("NPO Social Hub の会", 20, 1)]
    public void Words_of_Latin_letters_stay_whole(string text, int letters, int lines) =>
        Assert.Equal(lines, TextFit.Lines(text, letters * 1000));

    [Fact]
    public void What_is_wider_than_a_line_is_broken_anywhere() =>
        Assert.Equal(3, TextFit.Lines("https://example.org/very/long/", 8000));

    [Fact]
    public void More_room_never_needs_more_lines() => Gen.Select(Gen.Char["困りごとを、みんなの道すじにAm1 (。"].Array[0, 60], Gen.Int[1100, 20000], Gen.Int[0, 5000])
        .Sample((letters, measure, more) =>
        {
            var text = new string(letters);
            return TextFit.Lines(text, measure + more) <= TextFit.Lines(text, measure);
        });

    [Theory]
    [InlineData(7, 7, 0)]
    [InlineData(8, 7, 1)]
    [InlineData(10, 7, 3)]
    [InlineData(2, 7, 0)]
    public void The_excess_is_told_in_lines(int needed, int available, int excess)
    {
        var fit = new Fit(needed, available);

        Assert.Equal(excess, fit.Excess);
        Assert.Equal(excess == 0, fit.Fits);
    }

    [Fact]
    public void No_letter_is_wider_than_we_say()
    {
        using var face = new CardTypeface();
        var letters = Enumerable.Range(' ', 0x7F - ' ').Concat("あいうえおアンー、。「」（）・漢輪…—“”①ｱ１Ａ".Select(c => (int)c));

        Assert.All(letters, c => Assert.True(face.WidthOf(char.ConvertFromUtf32(c)) <= LetterWidths.Of(c), char.ConvertFromUtf32(c)));
    }
}
