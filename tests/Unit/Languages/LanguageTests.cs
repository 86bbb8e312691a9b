using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Languages as file names write them.</summary>
public class LanguageTests
{
    [Theory]
    [InlineData("easy", "ja", "ja-x-easy")]
    [InlineData("en", "en", "en")]
    [InlineData("zh-hans", "zh-hans", "zh-hans")]
    public void A_language_has_a_tag_for_voices_and_one_that_no_other_version_has(string code, string tag, string alternate)
    {
        var language = Language.From(code);

        Assert.Equal((tag, alternate), (language.Tag, language.AlternateTag));
        Assert.Equal($"/about/{code}/", language.In(Route.Page("about")).Path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("EN")]
    [InlineData("english")]
    [InlineData("19-study")]
    [InlineData("en-")]
    public void What_is_no_language_is_the_name_of_a_file(string code) => Assert.False(Language.TryFrom(code, out _));
}
