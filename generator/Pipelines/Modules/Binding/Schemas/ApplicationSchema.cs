using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of people who applied to take part (参加申込) in <c>applications.yaml</c>.</summary>
internal static class ApplicationSchema
{
    public static readonly Field<Slug> Id = Declare.Required(
        "id 番号", Values.Slug, "半角の短い名前です。申し込んだ人の名前は入れません。", "probono-2023");

    public static readonly Field<FiscalYear> Year = Shared.Year;

    public static readonly Field<int> Count = Declare.Required("count 人数", Values.CountOf("名", "人"), "申し込んだ人の数です。", "3名");

    public static readonly Field<string> Channel = Declare.Optional(
        "channel きっかけ", Values.Text, "何を見て、何がきっかけで申し込んだかです。", "ホームページ");

    public static readonly Field<ImmutableArray<Located<int>>> Programmes = Shared.Programmes;

    public static readonly Schema Schema = new("application", "参加申込", [Id, Year, Count, Channel, Programmes]);
}
