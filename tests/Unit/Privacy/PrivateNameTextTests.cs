using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Who did not agree to be named is found however the name is written, and in every kind of file.</summary>
public class PrivateNameTextTests
{
    private static readonly ImmutableArray<Person> People =
    [
        Named("taro", "見本太郎", mayBeNamed: false) with { Variants = ["見本太朗"] },
        Named("taromaru", "見本太郎丸", mayBeNamed: true),
        Named("hayashi", "林一", mayBeNamed: false),
        Named("mihon-jiro", "見本次郎", mayBeNamed: false),
    ];

    [Theory]
    [InlineData("講師は見本太郎さんです。", 4)]
    [InlineData("見本太朗です", 1)]
    [InlineData("見本 太郎", 1)]
    [InlineData("見本　太郎", 1)]
    [InlineData("見本**太郎**", 1)]
    [InlineData("｜見本《みもと》｜太郎《たろう》", 2)]
    [InlineData("![見本太郎さんの話を聞く人](/images/a.jpg)", 3)]
    [InlineData("[1](/old/%E8%A6%8B%E6%9C%AC%E5%A4%AA%E9%83%8E)", 10)]
    [InlineData("林 一が来ました", 1)]
    [InlineData("林一さんが来ました", 1)]
    public void A_name_is_found(string text, int column) =>
        Assert.Equal([$"articles/news.md(1,{column}) person-not-public"], Told("articles/news.md", text));

    [Theory]
    [InlineData("見本太郎丸さんの話")]
    [InlineData("見本太一さんの話")]
    [InlineData("森林一帯を歩きました")]
    public void Another_name_is_left_alone(string text) => Assert.Empty(Told("articles/news.md", text));

    [Theory]
    [InlineData("images/mihon-jiro.jpg")]
    [InlineData("articles/2024-mihon-jiro.md")]
    [InlineData("images/見本次郎.jpg")]
    public void The_name_of_a_file_names_a_person_too(string file) =>
        Assert.Equal([$"{file}(1,1) person-not-public"], Told(file, ""));

    [Theory]
    [InlineData("roadmaps/housing/voices.yaml")]
    [InlineData("pages/about.en.md")]
    [InlineData("redirects.yaml")]
    [InlineData("notes.txt")]
    public void Every_kind_of_file_is_looked_at(string file) =>
        Assert.Equal([$"{file}(2,3) person-not-public"], Told(file, "a\n- 見本太郎"));

    [Fact]
    public void Only_the_own_entry_of_the_register_may_hold_the_name() =>
        Assert.Equal(["people.yaml(4,7) person-not-public"], Told("people.yaml", "- id: taro\n  名前: 見本太郎\n- id: taromaru\n  紹介: 見本太郎さんの弟子です。"));

    private static string[] Told(string file, string text)
    {
        var context = new BuildContext(new DateOnly(2024, 4, 1), new DiagnosticBag());
        new CheckPrivateNames(People).Run([new WrittenText(file, text)], context);
        return [.. context.Diagnostics.ToOrderedList().Select(d => $"{d.Span} {d.Code}")];
    }

    private static Person Named(string id, string name, bool mayBeNamed) => new()
    {
        Id = Slug.From(id), Name = name, MayBeNamed = mayBeNamed, Source = new SourceSpan("people.yaml", id == "taro" ? 1 : id == "taromaru" ? 3 : 50, 1),
    };
}
