using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of consultations (相談) in <c>consultations.yaml</c>.</summary>
internal static class ConsultationSchema
{
    public static readonly Field<Slug> Id = Declare.Required(
        "id 番号", Values.Slug, "半角の短い名前です。相談した人や団体の名前は入れません。", "receiving-2023");

    public static readonly Field<FiscalYear> Year = Shared.Year;

    public static readonly Field<ConsultationKind> Kind = Declare.Required(
        "kind 種別",
        Values.OneOf(KindNames.ToName, ConsultationKind.ReceivingProbono, ConsultationKind.SendingProbono, ConsultationKind.Problem),
        "プロボノ受入れ、プロボノ派遣、課題に関する相談のどれかです。", "プロボノ受入れ");

    public static readonly Field<string> From = Declare.Optional(
        "from だれから", Values.Text, "相談した人の立場です。名前は書きません。", "企業");

    public static readonly Field<int> Count = Declare.Required("count 件数", Values.CountOf("件"), "相談の数です。", "7件");

    public static readonly Field<ImmutableArray<Located<int>>> Programmes = Shared.Programmes;

    public static readonly Schema Schema = new("consultation", "相談", [Id, Year, Kind, From, Count, Programmes]);
}
