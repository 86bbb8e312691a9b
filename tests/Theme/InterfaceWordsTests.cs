using System.Reflection;
using SocialHub.Model;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The words of the interface can be read by those whom they are for.</summary>
public class InterfaceWordsTests
{
    public static TheoryData<string> Languages => [.. InterfaceWords.Translated.Select(w => w.Language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_word_is_empty_and_each_has_a_shape_of_its_own_language(string code)
    {
        var words = InterfaceWords.Of(Language.From(code));

        Assert.All(WordsOf(words), w => Assert.NotEqual("", w.Text.Trim()));
        Assert.NotEqual(InterfaceWords.Japanese.SkipToContent, words.SkipToContent);
    }

    [Fact]
    public void A_learner_needs_no_kanji_for_the_words_of_easy_japanese()
    {
        var words = WordsOf(InterfaceWords.Of(Language.Easy)).Where(w => w.Name != nameof(InterfaceWords.Name));

        Assert.All(words, w => Assert.DoesNotContain(w.Text, IsKanji));
    }

    [Fact]
    public void Every_kanji_of_every_day_of_a_year_has_its_reading()
    {
        var first = new DateOnly(2024, 1, 1);
        var days = Enumerable.Range(0, 366).SelectMany(d => InterfaceWords.Of(Language.Easy).Day(first.AddDays(d)));

        Assert.All(days, w => Assert.Equal(w.Text.Any(IsKanji), w.Reading.Length > 0));
        Assert.Contains(new WordWithReading("20日", "はつか"), InterfaceWords.Of(Language.Easy).Day(new DateOnly(2024, 6, 20)));
    }

    [Fact]
    public void Times_of_easy_japanese_say_morning_or_afternoon()
    {
        var words = InterfaceWords.Of(Language.Easy);

        Assert.Equal("ごぜん 9じ 5ふんから ごご 8じ 30ふんまで", words.Times(new TimeOnly(9, 5), new TimeOnly(20, 30)));
        Assert.Equal("ごご 12じから", words.Times(new TimeOnly(12, 0), null));
    }

    private static IEnumerable<(string Name, string Text)> WordsOf(InterfaceWords words) => typeof(InterfaceWords)
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.PropertyType == typeof(string))
        .Select(p => (p.Name, (string)p.GetValue(words)!));

    private static bool IsKanji(char c) => c is (>= '一' and <= '鿿') or '々';
}
