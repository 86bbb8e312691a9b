using System.Text;
using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What people wrote on cards becomes voices under review, once, whatever program saved the sheet.</summary>
public class ImportVoicesTests
{
    [Fact]
    public void Every_card_that_may_be_published_becomes_a_voice_under_review()
    {
        var import = SheetSample.Import(SheetSample.Good);

        Assert.Empty(import.SheetDiagnostics);
        Assert.Equal((2, 0, 1), (import.Added, import.AlreadyThere, import.NotPublic));
        Assert.Equal(
            "- id: card-1\n  受けた日: 2024/3/1\n  ことば: 夜に相談できるところがほしい。\n  どこで: 声のカード\n  会: study\n  セクター: 市民\n  ます: 短期／市民\n  状態: 検討中\n" +
            "- id: card-2\n  受けた日: 2024年3月1日〜3月3日\n  ことば: 「どこへ行けば」と 言われた, 困った\n  どこで: 展示の付せん\n  状態: 検討中\n",
            SheetSample.TextOf(import));
        Assert.Equal("声を2件、「検討中」として写しました。公開しないカードが1枚あり、写していません。\n", import.Report());

        var voices = BuiltSites.Build(SheetSample.After(import)).Site!.Histories.Single().Voices;
        Assert.All(voices, v => Assert.Equal(VoiceState.UnderReview, v.State));
        Assert.Equal("short-citizen", voices.Single(v => v.Id.Value.Value == "card-1").Cell?.Value);
    }

    [Fact]
    public void A_second_import_changes_nothing_and_says_so()
    {
        var after = SheetSample.After(SheetSample.Import(SheetSample.Good));

        var again = SheetSample.Import(SheetSample.Good, after);

        Assert.Empty(again.Files);
        Assert.Empty(again.SheetDiagnostics);
        Assert.Equal("新しいカードはありません。何も変えませんでした。前に写したカードが2枚ありました。公開しないカードが1枚あり、写していません。\n", again.Report());
    }

    [Fact]
    public void A_later_sheet_adds_below_what_is_there_and_leaves_its_bytes()
    {
        const string Before = "# メモ\r\n- id: old\r\n  受けた日: 2024年2月1日\r\n  ことば: 前の声\r\n  状態: 検討中\r\n";
        var content = new OverlayStore(FilledForm.Ground, new SocialHub.Engine.MemoryFileStore(
            new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal) { [SheetSample.Path] = Encoding.UTF8.GetBytes(Before) }));

        var text = SheetSample.TextOf(SheetSample.Import(SheetSample.Good, content));

        Assert.StartsWith(Before + "- id: card-1\r\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8 with mark")]
    [InlineData("shift_jis")]
    [InlineData("utf-16")]
    public void Any_encoding_of_a_spreadsheet_gives_the_same_bytes(string name)
    {
        var encoding = name switch
        {
            "utf-8 with mark" => new UTF8Encoding(true),
            "shift_jis" => CodePagesEncodingProvider.Instance.GetEncoding(932)!,
            "utf-16" => Encoding.Unicode,
            _ => new UTF8Encoding(false),
        };

        // Windows has no 〜 in Shift_JIS; it writes ～ for it.
        var sheet = SheetSample.Good.Replace('〜', '～');
        var import = SheetSample.Import([.. encoding.GetPreamble(), .. encoding.GetBytes(sheet)]);

        Assert.Equal(SheetSample.TextOf(SheetSample.Import(sheet)), SheetSample.TextOf(import));
    }

    [Theory]
    [InlineData('\t')]
    [InlineData(';')]
    public void Tabs_and_semicolons_part_fields_too(char separator) => Assert.Equal(
        SheetSample.TextOf(SheetSample.Import(SheetSample.Head + "1,,短期／市民,声,市民,2024/3/1,,,はい,\n")),
        SheetSample.TextOf(SheetSample.Import((SheetSample.Head + "1,,短期／市民,声,市民,2024/3/1,,,はい,\n").Replace(',', separator))));

    [Fact]
    public void Every_bad_row_is_told_in_one_run_and_nothing_is_written()
    {
        var import = SheetSample.Import(
            SheetSample.Head +
            "1,,短期／市民,よい声,市民,2024/3/1,,,はい,\n" +
            "2,,短期／大学,声,市民,2024/3/1,,,はい,\n" +
            "3,,,声,住民,4月1日,,nothing,はい,\n" +
            "4,水辺,,声,,2024/3/1,,,たぶん,\n" +
            "5,,,\"電話は\n090-1234-5678です\",,2024/3/1,,,はい,\n");

        Assert.True(import.IsStopped);
        Assert.Empty(import.Files);
        Assert.Equal(
            ["3,4 cell-unknown", "4,7 sector-unknown", "4,10 date-year-missing", "4,16 session-unknown", "5,3 roadmap-unknown", "5,21 yes-no-unreadable",
                "7,1 privacy-mobile-number"],
            SheetSample.Told(import));
        Assert.Equal("何も写しませんでした。直してから、もう一度実行してください。\n", import.Report());
    }

    [Fact]
    public void What_is_pasted_is_a_value_and_not_a_line_of_YAML() =>
        Assert.Equal("市民", SheetSample.Import(SheetSample.Head + "1,,,声,市民民,2024/3/1,,,はい,\n").SheetDiagnostics.Single().Paste);

    [Fact]
    public void Content_with_errors_takes_no_voices()
    {
        var content = new OverlayStore(FilledForm.Ground, new SocialHub.Engine.MemoryFileStore(
            new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal) { [SheetSample.Path] = "- id: a\n"u8.ToArray() }));

        var import = SheetSample.Import(SheetSample.Good, content);

        Assert.True(import.IsStopped);
        Assert.Empty(import.Files);
        Assert.All(import.ContentDiagnostics, d => Assert.Equal(SheetSample.Path, d.Span.File));
    }
}
