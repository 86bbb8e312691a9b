using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of a sector in <c>site.en.yaml</c> (セクターのことば).</summary>
internal static class SectorWordsSchema
{
    public static readonly Field<Slug> Id = Declare.Required("id 番号", Values.Slug, "site.yaml にあるidです。", "citizen");

    public static readonly Field<string> Name = Declare.Required("name 名前", Values.Text, "そのことばでの名前です。", "Citizens");

    public static readonly Schema Schema = new("sector-words", "セクターのことば", [Id, Name]);
}
