using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

public class YearlessDayTests
{
    [Theory]
    [InlineData("多様なセクターが参加する12月21日の情報交換会", "12月21日(1,13)")]
    [InlineData("3 月 26 日に団体へ説明", "3 月 26 日(1,1)")]
    [InlineData("研修の前の３月２６日に", "３月２６日(1,6)")]
    [InlineData("2023年11月24日に会い、12月21日に集まった", "12月21日(1,16)")]
    [InlineData("4月1日から4月30日まで", "4月1日(1,1) 4月30日(1,7)")]
    public void A_day_without_a_year_is_found_where_it_stands(string line, string found) => Assert.Equal(found, Found(line));

    [Theory]
    [InlineData("2023年7月10日 19:00-20:30")]
    [InlineData("令和5年7月10日")]
    [InlineData("2023 年 4 月 1 日～4 月 30 日")]
    [InlineData("2023年4月1日（土）〜4月30日（日）")]
    [InlineData("2024年1月12日から3月29日までの間に")]
    [InlineData("3月の終わり、30日間、日本")]
    [InlineData("第3木曜日に集まります")]
    public void A_day_with_its_year_and_what_is_no_day_are_left_alone(string line) => Assert.Empty(Found(line));

    [Fact]
    public void Places_are_those_of_the_file_in_front_matter_and_body()
    {
        var source = new SourceText("a.md", new TextBlock("題名: 題\n概要: 12月21日に集まる", 2), new TextBlock("\n3月26日に", 5));

        Assert.Equal(["a.md(3,5)", "a.md(6,1)"], YearlessDay.In(source).Select(d => d.Span.ToString()));
    }

    private static string Found(string line) => string.Join(' ', YearlessDay.In(new SourceText("a.md", new TextBlock(line, 1), new TextBlock("", 1)))
        .Select(d => d.Value + d.Span.ToString()["a.md".Length..]));
}
