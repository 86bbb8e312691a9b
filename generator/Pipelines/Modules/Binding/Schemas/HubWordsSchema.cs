using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>The keys of <c>site.en.yaml</c> (ハブのことば).</summary>
internal static class HubWordsSchema
{
    public static readonly Field<string> Name = Declare.Required("name 名前", Values.Text, "そのことばでの、ハブの名前です。", "Example Social Hub");

    public static readonly Field<string> Headline = Declare.Required(
        "headline 見出し", Values.Text, "そのことばのはじめのページに、大きく出る一文です。", "From troubles to a road for all.");

    public static readonly Field<string> Description = Declare.Required(
        "description 説明", Values.Text, "このハブが何をするところか、1〜2文の説明です。", "People of many kinds meet here and work on common problems.");

    public static readonly Field<string> License = Declare.Optional(
        "license 利用条件", Values.Text, "site.yaml にあるときは、ここにも書きます。", "These texts are under CC BY 4.0.");

    public static readonly Field<string> FunderCredit = Declare.Optional(
        "funder_credit 助成表示", Values.Text, "site.yaml にあるときは、ここにも書きます。", "Supported by the Example Foundation.");

    public static readonly Field<ImmutableArray<Located<MapNode>>> Sectors = Declare.Required(
        "sectors セクター", Values.List(Values.MapOf(SectorWordsSchema.Schema)), "すべてのセクターの名前です。", "id: citizen\n    名前: Citizens");

    public static readonly Schema Schema = new("site-words", "ハブのことば", [Name, Headline, Description, License, FunderCredit, Sectors]);
}
