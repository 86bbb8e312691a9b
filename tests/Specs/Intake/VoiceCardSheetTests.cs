using SocialHub.Model;
using Xunit;

namespace SocialHub.Tests;

/// <summary>A card on paper knows its cell, and what is typed from it finds that cell again.</summary>
public class VoiceCardSheetTests
{
    public static TheoryData<VoiceCardForm> Forms => [.. Enum.GetValues<VoiceCardForm>()];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_cell_has_a_card_whose_code_leads_to_it(VoiceCardForm form)
    {
        var site = FullSite.AsItIs.Value;
        var page = SheetsOf(site, form);
        var roadmap = FullSite.PageOf(site, "roadmaps/housing/index.html");

        Assert.Equal(page.Roadmap.Cells.Select(c => CellMark.Of(page.Roadmap, c)), page.Cards.Select(c => c.Mark).Where(m => m.Length > 0));
        foreach (var (card, cell) in page.Cards.Zip(page.Roadmap.Cells))
        {
            Assert.Equal($"https://example.org/roadmaps/housing/#{cell.Id}", card.Code.Address);
            Assert.NotNull(roadmap.GetElementById(cell.Id));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Sheets_are_full_and_the_last_card_is_about_no_one_cell(VoiceCardForm form)
    {
        var site = FullSite.AsItIs.Value;
        var page = SheetsOf(site, form);
        var sheets = FullSite.PageOf(site, page.Route.OutputPath).QuerySelectorAll(".sh-paper-sheet");

        Assert.Equal((page.Cards.Length + form.CountOnSheet() - 1) / form.CountOnSheet(), sheets.Length);
        Assert.All(sheets, s => Assert.Equal(form.CountOnSheet(), s.QuerySelectorAll("li").Length));
        Assert.All(sheets, s => Assert.Equal("a4", s.GetAttribute("data-paper")));
        Assert.Equal("", page.Cards[^1].Mark);
        Assert.Equal("https://example.org/roadmaps/housing/", page.Cards[^1].Code.Address);
    }

    [Fact]
    public void The_empty_intake_sheet_can_be_imported_as_it_is()
    {
        var sheet = FullSite.FileOf(FullSite.AsItIs.Value, "data/voice-cards.csv");

        var import = SheetSample.Import(sheet.Bytes.ToArray(), FullSite.Store);

        Assert.Empty(import.SheetDiagnostics);
        Assert.Equal("新しいカードはありません。何も変えませんでした。\n", import.Report());
    }

    [Theory]
    [InlineData("A-2")]
    [InlineData("ａ－２")]
    [InlineData("Ａ−2")]
    [InlineData("short-company")]
    [InlineData("短期／企業")]
    [InlineData("短期/企業")]
    public void A_cell_is_found_by_its_mark_its_address_or_its_name(string cell) => Assert.Contains(
        "\n  ます: 短期／企業\n", SheetSample.TextOf(SheetSample.Import(SheetSample.Head + $"1,,{cell},声,,2024/3/1,,,はい,\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("A-3")]
    [InlineData("B-1")]
    public void A_mark_that_the_roadmap_does_not_have_is_told(string mark) =>
        Assert.Equal(["2,4 cell-unknown"], SheetSample.Told(SheetSample.Import(SheetSample.Head + $"1,,{mark},声,,2024/3/1,,,はい,\n")));

    private static VoiceCardSheetPage SheetsOf(SocialHub.Pipelines.BuiltSite site, VoiceCardForm form) =>
        site.Pages.OfType<VoiceCardSheetPage>().Single(p => p.Roadmap.Slug.Value == "housing" && p.Form == form);
}
