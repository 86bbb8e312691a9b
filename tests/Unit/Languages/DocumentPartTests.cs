using CsCheck;
using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

/// <summary>A mark changes exactly when the text of its part does.</summary>
public class DocumentPartTests
{
    private static readonly Gen<string> Words = Gen.OneOf("住まい", "a", "を", " ", "　", "\n", "か\u3099", "が", "").Array[0, 8].Select(string.Concat);

    [Fact]
    public void White_space_and_the_way_a_character_is_composed_do_not_count()
    {
        (from a in Words from b in Words select (a, b)).Sample(t =>
            (MarkOf(t.a) == MarkOf(t.b)) == (Normal(t.a) == Normal(t.b)));
    }

    [Fact]
    public void A_word_that_moves_to_the_next_piece_is_noticed()
    {
        Assert.NotEqual(DocumentPart.Of("x", "題名です", "概要").Mark, DocumentPart.Of("x", "題名", "です概要").Mark);
    }

    [Fact]
    public void A_mark_is_eight_digits_and_the_same_on_every_machine()
    {
        Assert.Equal("769679a6", DocumentPart.Of("x", "居住支援 ロードマップ").Mark);
    }

    private static string MarkOf(string text) => DocumentPart.Of("x", text).Mark;

    private static string Normal(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Normalize(System.Text.NormalizationForm.FormC);
}
