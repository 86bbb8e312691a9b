using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

public class ParticipantsNotationTests
{
    [Theory]
    [InlineData("8名")]
    [InlineData("８人")]
    [InlineData("8 名 ")]
    public void A_total_is_enough(string text) => Assert.Equal(new Participants(8, []), Notated.Participants(text));

    [Theory]
    [InlineData("6名（講師1名、行政2名、当法人3名）")]
    [InlineData("6名(講師1名,行政2名,当法人より3名)")]
    [InlineData("６人（講師１人，行政２人，当法人から３人）")]
    [InlineData("6名（講師1名・行政2名・当法人より3名）")]
    [InlineData("6名（講師1名；行政2名;当法人より3名）")]
    [InlineData("6 名 （ 講師 1 名 、 行政 2 名 、 当法人 より 3 名 ）")]
    [InlineData("6名（内訳：講師1名、行政2名、当法人3名）")]
    public void Groups_are_read_however_they_are_separated(string text) =>
        Assert.Equal(new Participants(6, [new("講師", 1), new("行政", 2), new("当法人", 3)]), Notated.Participants(text));

    [Theory]
    [InlineData("6名+アドバイザー1名（見本太郎）")]
    [InlineData("6 名＋アドバイザー 1 名(見本太郎)")]
    [InlineData("6名、アドバイザー1名（見本太郎）")]
    public void Advisers_stand_beside_the_total(string text) =>
        Assert.Equal(new Participants(6, [], new(1, ["見本太郎"])), Notated.Participants(text));

    [Fact]
    public void Advisers_follow_groups_and_need_no_names() => Assert.Equal(
        new Participants(3, [new("市民", 3)], new(2, [])), Notated.Participants("3名（市民3名）、アドバイザー2名"));

    [Theory]
    [InlineData("6名+アドバイザー2名（見本太郎、見本花子）")]
    [InlineData("6名+アドバイザー2名（見本太郎・見本花子）")]
    public void Each_adviser_may_be_named(string text) =>
        Assert.Equal(new Participants(6, [], new(2, ["見本太郎", "見本花子"])), Notated.Participants(text));

    [Fact]
    public void A_dot_inside_one_name_does_not_part_it() => Assert.Equal(
        new Participants(6, [], new(1, ["ジョン・スミス"])), Notated.Participants("6名+アドバイザー1名（ジョン・スミス）"));

    [Theory]
    [InlineData("2名（福祉・防災2名）", "福祉・防災")]
    [InlineData("2名（第2地区 2名）", "第2地区")]
    [InlineData("2名（市民だより2名）", "市民だより")]
    [InlineData("2名（３人家族の会２人）", "３人家族の会")]
    public void A_label_is_kept_as_written(string text, string label) =>
        Assert.Equal(new ParticipantGroup(label, 2), Assert.Single(Notated.Participants(text).Groups));

    [Fact]
    public void Thousands_may_be_set_off_by_a_comma() =>
        Assert.Equal(new Participants(1200, [new("市民", 1200)]), Notated.Participants("1,200名（市民１，２００名）"));
}
