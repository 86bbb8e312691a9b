using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SocialHub.Model;
using SocialHub.Theme;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The record of changes: nothing that changed is left out, and where nobody knows why, that is said.</summary>
public class ChangesPageTests
{
    private static readonly IHtmlDocument Document = EditionPages.Parse(SampleEditionPages.All["changes"]);

    [Fact]
    public void Every_edition_has_its_section_newest_first() =>
        Assert.Equal(["edition-3", "edition-2", "edition-1"], Document.QuerySelectorAll("section[id^=edition-]").Select(s => s.Id));

    [Fact]
    public void Every_change_of_a_role_is_one_line_with_the_state_in_words()
    {
        var lines = Document.QuerySelectorAll("#edition-3 .sh-change-list__cell li");

        Assert.Equal(
        [
            "第2版の中期・市民から移りました 案 町内会が困りごとに早く気づく",
            "「合意」から「進行中」に進みました 進行中 家主が困ったときの電話を試す",
            "役割がなくなり、空欄にもどりました 案 空き部屋の地図をつくる",
            "文が書き直されました 合意 窓口の一覧を1枚にまとめる",
            "空欄に、役割が書かれました 案 空き家と相談の実態を調べる",
        ], lines.Select(Words));
    }

    [Fact]
    public void Changes_of_the_whole_are_told_in_the_sentences_of_the_proposed_note() =>
        Assert.Equal(
            ["ゴールが書き直されました。", "『いまここ』が『現状』から『短期』に移りました。"],
            Document.QuerySelectorAll("#edition-3 .sh-change-list__whole li").Select(l => l.TextContent));

    [Fact]
    public void A_changed_cell_leads_to_the_edition_that_shows_it() =>
        Assert.Equal(
            ["long-citizen", "short-company", "mid-company", "short-government", "short-university"],
            Document.QuerySelectorAll("#edition-3 .sh-change-list__where a").Select(a => a.GetAttribute("href")!.Replace("/roadmaps/housing/editions/3/#", "", StringComparison.Ordinal)));

    [Fact]
    public void Causes_stand_beside_the_cells_that_they_name()
    {
        var beside = Document.QuerySelectorAll("#edition-3 .sh-change-list__cell").ToDictionary(
            c => c.QuerySelector(".sh-change-list__where a")!.GetAttribute("href")!.Split('#')[1],
            c => c.QuerySelector(".sh-change-list__causes")!.TextContent);

        Assert.Contains("電話できる先が一つあれば", beside["short-company"], StringComparison.Ordinal);
        Assert.Contains("電話できる先が一つあれば", beside["short-government"], StringComparison.Ordinal);
        Assert.Contains("家主さんと話す会", beside["short-university"], StringComparison.Ordinal);
        Assert.Contains("この版全体のきっかけ", beside["mid-company"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_without_a_cause_says_so() =>
        Assert.Contains("きっかけの記録がありません", Document.QuerySelector("#edition-2 .sh-change-list__causes")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_cause_of_the_place_that_a_role_left_counts_for_the_move()
    {
        var step = ExampleHistories.Third with { Causes = [new(["mid-citizen"], null, null, "町内会の話し合いを待つため。")] };

        var cell = ChangedCell.In(step, step.Diff!).Single(c => c.Id == "long-citizen");

        Assert.Equal(step.Causes, cell.Causes);
    }

    [Fact]
    public void A_cause_that_stands_beside_no_cell_is_told_above()
    {
        var above = Document.QuerySelector("#edition-3 .sh-changes-template__causes")!.TextContent;

        Assert.Contains("ことばの記録はありません", above, StringComparison.Ordinal);
        Assert.Contains("現状・支援団体のますについて", above, StringComparison.Ordinal);
        Assert.Contains("展示から1年がたち", above, StringComparison.Ordinal);
        Assert.DoesNotContain("電話できる先", above, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_went_and_came_are_marked_for_the_eye_and_for_the_ear()
    {
        var changes = Document.QuerySelector("#edition-3 .sh-rewording-list dl > div:last-child")!;

        Assert.StartsWith("短期・行政の役割", changes.TextContent, StringComparison.Ordinal);
        Assert.All(changes.QuerySelectorAll("del"), d => Assert.StartsWith("［消した文字］", d.TextContent, StringComparison.Ordinal));
        Assert.All(changes.QuerySelectorAll("ins"), i => Assert.StartsWith("［足した文字］", i.TextContent, StringComparison.Ordinal));
        Assert.Equal("窓口の一覧を1枚にまとめる", Without(changes, "del"));
        Assert.Equal("窓口の一覧をつくって配る", Without(changes, "ins"));
    }

    private static string Words(IElement line)
    {
        var words = line.QuerySelectorAll("b,.sh-change-list__state,.sh-change-list__role > span:last-child");
        return string.Join(' ', words.Select(w => w.TextContent.Trim()));
    }

    private static string Without(IElement changes, string tag)
    {
        var copy = (IElement)changes.QuerySelector(".sh-text-changes")!.Clone();
        foreach (var element in copy.QuerySelectorAll($"{tag},.sh-visually-hidden").ToArray())
        {
            element.Remove();
        }

        return copy.TextContent;
    }
}
