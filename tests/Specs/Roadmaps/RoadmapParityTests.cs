using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Each role says the same in every form: drawn, embedded, on a poster, as a table, as CSV and as JSON.</summary>
public class RoadmapParityTests
{
    public static TheoryData<string> Roadmaps => ["roadmaps/housing", "roadmaps/housing/editions/1", "roadmaps/housing/editions/2", "roadmaps/children"];

    [Theory]
    [MemberData(nameof(Roadmaps))]
    public void Stage_sector_state_and_text_of_each_role_are_equal_in_all_forms(string folder)
    {
        var site = FullSite.AsItIs.Value;
        var drawn = Drawn(FullSite.PageOf(site, $"{folder}/index.html"));

        Assert.NotEmpty(drawn);
        Assert.Equal(drawn, Csv(FullSite.FileOf(site, $"{folder}/roadmap.csv").Text));
        Assert.Equal(drawn, Json(FullSite.FileOf(site, $"{folder}/roadmap.json").Text));
        Assert.Equal(drawn, Embedded(FullSite.PageOf(site, $"{folder}/embed/index.html")));
    }

    [Theory]
    [InlineData("roadmaps/housing")]
    [InlineData("roadmaps/children")]
    public void The_table_says_the_same(string folder) => Assert.Equal(
        Drawn(FullSite.PageOf(FullSite.AsItIs.Value, $"{folder}/index.html")),
        Table(FullSite.PageOf(FullSite.AsItIs.Value, $"{folder}/table/index.html")));

    [Theory]
    [InlineData("roadmaps/housing", "a1")]
    [InlineData("roadmaps/housing", "a1-landscape")]
    [InlineData("roadmaps/housing", "a3")]
    [InlineData("roadmaps/children", "a1")]
    public void The_poster_says_the_same(string folder, string form) => Assert.Equal(
        Drawn(FullSite.PageOf(FullSite.AsItIs.Value, $"{folder}/index.html")),
        Printed(FullSite.PageOf(FullSite.AsItIs.Value, $"{folder}/poster/{form}/index.html")));

    private static IEnumerable<string> Printed(IDocument page) =>
        from stage in page.QuerySelectorAll(".sh-poster-sheet__stage")
        let name = stage.QuerySelector("h2")!.FirstChild!.TextContent.Trim()
        from cell in stage.QuerySelectorAll(".sh-poster-sheet__cell")
        let sector = cell.QuerySelector("h3 .sh-visually-hidden")!.TextContent.Trim()
        from role in cell.QuerySelectorAll(".sh-poster-sheet__role")
        let state = role.QuerySelector(".sh-poster-sheet__state")!.TextContent
        select Row(name, sector, state, state == "空欄" ? "" : role.QuerySelector(".sh-poster-sheet__text")!.TextContent);

    private static IEnumerable<string> Drawn(IDocument page) =>
        from stage in page.QuerySelectorAll(".sh-route-map__stage")
        let name = stage.QuerySelector(".sh-route-map__stage-name")!.ChildNodes.OfType<IText>().First().Text.Trim()
        from cell in stage.QuerySelectorAll(".sh-route-map__cell")
        from role in cell.QuerySelectorAll(".sh-route-map__role")
        let state = role.QuerySelector(".sh-route-map__state")!.TextContent
        select Row(name, cell.QuerySelector(".sh-route-map__name")!.TextContent, state, state == "空欄" ? "" : role.QuerySelector("p")!.TextContent);

    private static IEnumerable<string> Embedded(IDocument page) =>
        from stage in page.QuerySelectorAll(".sh-embed-template section")
        let name = FirstText(stage.QuerySelector("h2")!)
        from cell in stage.QuerySelectorAll("li")
        let sector = FirstText(cell.QuerySelector("p")!)
        from state in cell.QuerySelectorAll(".sh-embed-template__state")
        select Row(name, sector, state.TextContent.Trim(), state.TextContent.Trim() == "空欄" ? "" : TextAfter(state));

    private static IEnumerable<string> Table(IDocument page) =>
        from row in page.QuerySelectorAll(".sh-roadmap-table tbody tr")
        let cells = row.Children
        select Row(cells[0].TextContent.Trim(), FirstText(cells[1]), cells[2].TextContent.Trim(), cells[3].TextContent.Trim());

    private static string FirstText(IElement element) =>
        element.ChildNodes.OfType<IText>().First(t => !string.IsNullOrWhiteSpace(t.Text)).Text.Trim();

    private static string TextAfter(IElement element)
    {
        var text = new StringBuilder();
        for (INode? node = element.NextSibling; node is not null; node = node.NextSibling)
        {
            text.Append(node.TextContent);
        }

        return text.ToString().Trim();
    }

    private static IEnumerable<string> Csv(string text)
    {
        var lines = text.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(Fields).ToArray();
        var at = lines[0].Select((name, i) => (name, i)).ToDictionary(c => c.name, c => c.i, StringComparer.Ordinal);
        return lines.Skip(1).Select(l => Row(l[at["stage_name"]], l[at["sector_name"]], l[at["state_name"]], l[at["text"]]));
    }

    private static IEnumerable<string> Json(string text) =>
        from cell in JsonDocument.Parse(text).RootElement.GetProperty("cells").EnumerateArray()
        from role in cell.GetProperty("roles").EnumerateArray()
        select Row(Text(cell, "stage_name"), Text(cell, "sector_name"), Text(role, "state_name"), Text(role, "text"));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string Row(string stage, string sector, string state, string text) => $"{stage}|{sector}|{state}|{text}";

    // RFC 4180, read by hand so that the writer is not its own judge.
    private static string[] Fields(string line)
    {
        var fields = new List<string>();
        for (var i = 0; i <= line.Length; i++)
        {
            var field = new StringBuilder();
            if (i < line.Length && line[i] == '"')
            {
                for (i++; line[i] != '"' || (i + 1 < line.Length && line[i + 1] == '"'); i++)
                {
                    i += line[i] == '"' ? 1 : 0;
                    field.Append(line[i]);
                }

                i++;
            }
            else
            {
                while (i < line.Length && line[i] != ',')
                {
                    field.Append(line[i++]);
                }
            }

            fields.Add(field.ToString());
        }

        return [.. fields];
    }
}
