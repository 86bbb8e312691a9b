using CsCheck;
using SocialHub.Diagnostics;
using Xunit;

namespace SocialHub.Tests;

public class LinedTextTests
{
    private static readonly Gen<string> Texts = Gen.Char["ab\n"].Array[0, 20].Select(c => new string(c));

    [Fact]
    public void It_has_the_lines_of_its_text() => Texts.Sample(text =>
    {
        var (lined, lines) = (new LinedText(text), text.Split('\n'));
        Assert.All(lines, (line, i) => Assert.Equal(line, lined.Line(i + 1)));
        Assert.All(lines, (line, i) => Assert.StartsWith(line, text[lined.StartOf(i + 1)..], StringComparison.Ordinal));
        Assert.Equal(-1, lined.StartOf(lines.Length + 1));
        Assert.Equal(lines.Length, lined.Count);
        Assert.All(Enumerable.Range(0, text.Length + 1), at => Assert.Equal(text[..at].Split('\n').Length, lined.LineAt(at)));
    });

    // Pasted over the lines that it touches, it gives what the edit makes of the text.
    [Fact]
    public void Lines_of_an_edit_are_those_of_the_whole_text_with_it() => Gen.Select(Texts, Gen.Int[1, 5], Gen.Int[1, 6], Texts, Texts).Sample((text, line, column, old, fresh) =>
    {
        var edit = new TextEdit(new SourceSpan("a.md", line, column), old, fresh);
        if (MendedText.Lines(new LinedText(text), edit) is not { } lines || edit.FindIn(new LinedText(text)) is not var (_, offset))
        {
            return;
        }

        var mended = MendedText.Apply(text, [edit]);
        var start = offset == 0 ? 0 : mended.LastIndexOf('\n', offset - 1) + 1;
        Assert.StartsWith(lines, mended[start..], StringComparison.Ordinal);
        Assert.True(start + lines.Length == mended.Length || mended[start + lines.Length] == '\n' || (fresh.Length == 0 && old.EndsWith('\n')));
    });
}
