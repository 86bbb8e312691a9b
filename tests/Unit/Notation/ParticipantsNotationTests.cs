using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

public class ParticipantsNotationTests
{
    [Theory]
    [InlineData("8名（講師1名、行政1名、市民活動団体2名、当法人より4名）")]
    [InlineData("８ 名 (講師 1 人, 行政１名，市民活動団体2名・当法人から4名)")]
    [InlineData("合計8人（内訳：講師：1名　行政1名　市民活動団体2名　当法人4名）")]
    [InlineData("参加者：8名（講師1名、行政1名、市民活動団体2名、当法人より4名）")]
    public void A_breakdown_can_be_written_in_many_ways(string text) => Assert.Equal(
        new Participants(8, [new("講師", 1), new("行政", 1), new("市民活動団体", 2), new("当法人", 4)]),
        Written.Read(ParticipantsNotation.Parse, text));

    [Theory]
    [InlineData("6名+アドバイザー1名（見本太郎）")]
    [InlineData("6 名＋アドバイザー 1 名（見本太郎）")]
    [InlineData("6名、アドバイザー1人(見本太郎)")]
    public void Advisers_stand_beside_the_total(string text) => Assert.Equal(
        new Participants(6, [], new Advisers(1, ["見本太郎"])), Written.Read(ParticipantsNotation.Parse, text));

    [Fact]
    public void The_total_is_enough() =>
        Assert.Equal(new Participants(1200, []), Written.Read(ParticipantsNotation.Parse, "1,200名"));

    [Theory]
    [InlineData("3名（大学3年生2名、2人組1名）", "大学3年生", "2人組")]
    [InlineData("3名（せんだい・みやぎの会2名、ほか1名）", "せんだい・みやぎの会", "ほか")]
    public void A_label_may_hold_numbers_and_dots(string text, string first, string second) => Assert.Equal(
        [first, second], Written.Read(ParticipantsNotation.Parse, text)!.Groups.Select(group => group.Label));

    [Theory]
    [InlineData("", "participants-unreadable", 0, null)]
    [InlineData("多数", "participants-unreadable", 0, null)]
    [InlineData("8団体", "participants-unreadable", 0, null)]
    [InlineData("8", "participants-unreadable", 0, "8名")]
    [InlineData("8名（）", "participants-unreadable", 3, null)]
    [InlineData("8名（G7 8名）", "participants-unreadable", 3, null)]
    [InlineData("8名、講師1名", "participants-unreadable", 2, null)]
    [InlineData("約20名", "participants-open-ended", 0, null)]
    [InlineData("20名程度", "participants-open-ended", 0, null)]
    [InlineData("8名（講師1名、行政7名ほか）", "participants-open-ended", 8, null)]
    [InlineData("8名（講師8名、など）", "participants-open-ended", 8, null)]
    [InlineData("8名（うち講師1名）", "participants-breakdown-partial", 0, "8名（講師1名、その他7名）")]
    [InlineData("講師1名、行政1名", "participants-total-missing", 0, "2名（講師1名、行政1名）")]
    [InlineData("講師1名、アドバイザー1名", "participants-total-missing", 0, "1名（講師1名）+アドバイザー1名")]
    [InlineData("8名（講師1名、当法人より3名）", "participants-sum-wrong", 0, "4名（講師1名、当法人3名）")]
    [InlineData("0名", "participants-count-zero", 0, null)]
    [InlineData("8名（講師8名、行政0名）", "participants-count-zero", 8, null)]
    [InlineData("3名（行政1名、行政2名）", "participants-label-duplicated", 0, "3名（行政3名）")]
    [InlineData("6名+アドバイザー2名（見本太郎）", "advisers-count-wrong", 3, "アドバイザー1名")]
    public void Participants_that_cannot_be_are_refused(string text, string code, int offset, string? paste) =>
        Written.IsRefused(ParticipantsNotation.Parse, text, code, offset, paste);

    [Fact]
    public void A_wrong_sum_tells_both_numbers()
    {
        var message = Written.Refuse(ParticipantsNotation.Parse, "8名（講師1名、行政1名）").Message;

        Assert.Contains("8名", message, StringComparison.Ordinal);
        Assert.Contains("2名", message, StringComparison.Ordinal);
    }
}
