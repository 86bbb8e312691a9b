using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

public class ContactPartsNotationTests
{
    [Theory]
    [InlineData("電話・メール1社")]
    [InlineData("電話およびメール 1 社")]
    [InlineData("うち電話とメールで１社")]
    [InlineData("メール：1社")]
    public void A_part_can_be_written_in_many_ways(string text) =>
        Assert.Equal([new(ContactChannel.Remote, 1)], Written.Read(ContactPartsNotation.Parse, text)!.Value);

    [Theory]
    [InlineData("電話・メール1社、展示会2社、訪問3社")]
    [InlineData("電話・メール1社，展示会 2社, 個別訪問が3社")]
    public void Parts_stand_in_a_row(string text) => Assert.Equal(
        [new(ContactChannel.Remote, 1), new(ContactChannel.Fair, 2), new(ContactChannel.Visit, 3)],
        Written.Read(ContactPartsNotation.Parse, text)!.Value);

    [Theory]
    [InlineData("", "contact-parts-unreadable", 0)]
    [InlineData("手紙1社", "contact-parts-unreadable", 0)]
    [InlineData("電話・メール", "contact-parts-unreadable", 6)]
    [InlineData("電話・メール1名", "contact-parts-unreadable", 6)]
    [InlineData("電話・メール1社、", "contact-parts-unreadable", 9)]
    [InlineData("電話・メール1社ほか", "contact-parts-unreadable", 8)]
    [InlineData("展示会2社、メール0社", "count-zero", 9)]
    public void Parts_that_cannot_be_are_refused(string text, string code, int offset) =>
        Written.IsRefused(ContactPartsNotation.Parse, text, code, offset, null);

    [Fact]
    public void Each_channel_can_be_written_by_the_name_that_readers_see() => Assert.All(
        Enum.GetValues<ContactChannel>(),
        c => Assert.Equal([new(c, 2)], Written.Read(ContactPartsNotation.Parse, c.ToName() + "2社")!.Value));
}
