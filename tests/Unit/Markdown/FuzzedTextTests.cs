using SocialHub.Diagnostics;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Texts that <c>tests/fuzz</c> found to break the build with an exception.</summary>
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
}
