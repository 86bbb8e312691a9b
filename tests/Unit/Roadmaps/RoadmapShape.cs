using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Tests;

/// <summary>A roadmap as plain numbers, made up by a generator; equal shapes are equal roadmaps.</summary>
internal sealed record RoadmapShape(int Sectors, ImmutableArray<RoadmapShape.StageShape> Stages, ImmutableArray<int> Texts)
{
    private static readonly string[] Words =
    [
        "展示を見て、意見を寄せる", "部屋を貸す", "窓口の一覧をつくる", "支援の事例を持ちよる", "学ぶ", "となりに声をかける", "空き家を調べる",
        "空き家と相談の実態を調べる", "見る",
    ];

    /// <param name="State">Number of a <see cref="RoleState"/>.</param>
    /// <param name="Text">Which of the words, and which way to write them.</param>
    /// <param name="Links">Documents that it links to.</param>
    /// <param name="Partner">0 for nobody.</param>
    public sealed record RoleShape(int State, int Text, ImmutableArray<int> Links, int Partner)
    {
        /// <summary>Everything of a role that counts.</summary>
        public override string ToString() => $"{(RoleState)State} {TextOf(Text)} {string.Join(',', Links)} {Partner}";
    }

    public sealed record StageShape(int Id, int Name, int Aim, ImmutableArray<ImmutableArray<RoleShape>> Cells);

    /// <summary>The content of each cell, by its id.</summary>
    public Dictionary<string, string> CellTexts => Stages
        .SelectMany(s => s.Cells.Select((roles, sector) => (Id: $"s{s.Id}-p{sector}", Text: string.Join(" | ", roles))))
        .ToDictionary(c => c.Id, c => c.Text);

    /// <param name="file">Where it is said to be written; decides how relative links look.</param>
    public Roadmap Build(string file) => new()
    {
        Source = SourceSpan.StartOf(file),
        Slug = Slug.From("sample"),
        Title = $"題名{Texts[0]}",
        Catchphrase = $"よびかけ{Texts[1]}",
        Summary = Optional("概要", Texts[2]),
        Goal = Optional("ゴール", Texts[3]),
        Phase = (RoadmapPhase)(Texts[4] % 4),
        CurrentStage = Stages.IsEmpty || Texts[5] == 0 ? null : Slug.From($"s{Stages[Texts[5] % Stages.Length].Id}"),
        Body = Optional("本文", Texts[6]) is { Length: > 0 } text ? new Body($"<p>{text}</p>", [], [], text) : Body.Empty,
        Stages = [.. Stages.Select(s => Build(s, file))],
    };

    private static Stage Build(StageShape stage, string file)
    {
        var id = Slug.From($"s{stage.Id}");
        return new Stage(id, $"ステージ{stage.Name}", Optional("めざすこと", stage.Aim), [.. stage.Cells.Select((roles, i) =>
            new Cell(id, SectorOf(i), [.. roles.Select((r, n) => Build(r, new SourceSpan(file, n + 1, 3)))], SourceSpan.StartOf(file)))]);
    }

    private static Role Build(RoleShape role, SourceSpan place) =>
        new((RoleState)role.State, new Body($"<b>{TextOf(role.Text)}</b>", [.. role.Links.Select(l => Link(l, place))], [], TextOf(role.Text)))
        {
            Partners = role.Partner == 0 ? Body.Empty : new Body("x", [Link(role.Partner, place)], [], $"団体{role.Partner / 2}"),
        };

    // As an author has to write it, a folder deeper in an edition that was frozen.
    private static BodyLink Link(int number, SourceSpan place) =>
        new(0, new($"{(place.File.Contains("editions", StringComparison.Ordinal) ? "../" : "")}../../years/{number}.md", place), IsImage: false);

    private static Sector SectorOf(int index) => new(Slug.From($"p{index}"), $"立場{index}", "立", "どうぞ。", [], index + 1);

    private static string TextOf(int number) => Words[number % Words.Length] + (number / Words.Length) switch { 0 => "", 1 => "。", var n => $"（{n}回め）" };

    private static string Optional(string name, int number) => number == 0 ? "" : name + number;
}
