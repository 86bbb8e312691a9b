using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>The words of pages in やさしい日本語: in kana with a space between phrases, so that a learner reads them without knowing a single kanji.</summary>
internal sealed class EasyJapaneseWords : InterfaceWords
{
    private static readonly string[] Weekdays = ["にち", "げつ", "か", "すい", "もく", "きん", "ど"];

    private static readonly string[] FirstDays =
        ["ついたち", "ふつか", "みっか", "よっか", "いつか", "むいか", "なのか", "ようか", "ここのか", "とおか"];

    public override Language Language { get; } = Language.Easy;

    public override string Name => "やさしい日本語";

    public override string SkipToContent => "ほんぶんへ いく";

    public override string SiteNavigation => "この サイトの なか";

    public override string Search => "さがす";

    public override string SearchLabel => "さがす ことば";

    public override string FooterNavigation => "サイトの あんない";

    public override string CurrentPlace => "いま いる ところ";

    public override string Home => "はじめの ページ";

    public override string Contents => "もくじ";

    public override string Readings => "ふりがな";

    public override string Languages => "ことば";

    public override string AboutThisPage => "この ページに ついて";

    public override string Feed => "あたらしい おしらせ（フィード、にほんご）";

    public override string SourceOfPage => "この ページの もとの ファイルを みる";

    public override string LastUpdated => "さいごに なおした ひ";

    public override string AddressOfPage => "この ページの ばしょ";

    public override string Article => "おしらせ・きじ";

    public override string Session => "あつまりの きろく";

    public override string Training => "けんしゅう（べんきょうの かい）";

    public override string Recruitment => "てつだう ひとを さがしています（プロボノ）";

    public override string Author => "かいた ひと：";

    public override string AboutSession => "この あつまりに ついて";

    public override string When => "いつ";

    public override string Where => "どこ";

    public override string TookPart => "きた ひと";

    public override string People(int count) => $"{Text(count)}にん";

    public override string Upcoming => "これから あります";

    public override string Finished => "おわりました";

    public override string Aim => "なんの ために したか";

    public override string PointsToDiscuss => "はなしあう こと";

    public override string PointsDiscussed => "はなしあった こと";

    public override string Sample => "みほん";

    public override string SampleNote => "この ずは みほんです。はなしあって きめた ものでは ありません。";

    public override string Goal => "ゴール";

    public override string GoalOpen => "これから はなしあって きめます";

    public override string CellsFilled(int cells, int filled) => $"{Text(cells)}の ますの うち、{Text(filled)}の ますに やくわりが あります";

    public override string Blank => "まだ ない";

    public override string RouteMap => "ゴールまでの みち";

    public override string PickSector => "じぶんの たちばで みる";

    public override string AllSectors => "ぜんぶ";

    public override string Views => "みかた";

    public override string ByStage => "じかんの じゅん";

    public override string BySector => "たちばの じゅん";

    public override string Whole => "ぜんぶの ず";

    public override string JumpToStage => "じきを えらぶ";

    public override string Here => "いま ここ";

    public override string RoadTravelled => "すすんでいる みち";

    public override string RoadPlanned => "これからの みち";

    public override string RoadOpen => "まだ あいている みち";

    public override string Partners => "する ひと：";

    public override string Invitation => "いっしょに かんがえませんか";

    public override string InvitationPlace(string stage, string sector) => $"{stage}・{sector}の やくわりを ";

    public override string NobodyThen => "まだ だれの やくわりも きまって いませんでした";

    public override string LinkTo(string stage, string sector) => $"{stage}・{sector}への リンク";

    public override string AboutRoadmap => "この ロードマップに ついて";

    public override string AboutTranslation => "この ページの ことばに ついて";

    public override string SeeOriginal => "もとの ページを みる（にほんご）";

    public override string ByMachine => "きかいが ことばを かえました。まちがいが あるかも しれません。";

    public override string NotChecked => "この ことばを つかう ひとは、まだ この ページを たしかめて いません。わからない ところが あるかも しれません。";

    public override string CheckedBy(string names) => $"たしかめた ひと：{names}";

    public override string TranslatedBy(string names) => $"ことばを かえた ひと：{names}";

    public override string Outdated => "もとの ぶんが あたらしく なりました";

    public override string OutdatedNote => "ここは、まえの ぶんを つかって かきました。あたらしい ことは、もとの ページに あります。";

    public override string SeeOriginalPart => "もとの ぶんを みる（にほんご）";

    public override string OnlyOriginal => "ここは ふつうの にほんごです";

    public override string OnlyOriginalNote => "ここは、まだ やさしい にほんごに なって いません。";

    public override string MoreInOriginal => "もとの ページには、ほかの ことも かいて あります。";

    public override string Readable => "やさしい にほんごで よめる もの";

    public override string RestIsOriginal => "ほかの ページは、ふつうの にほんごです。";

    public override string OriginalHome => "にほんごの はじめの ページ";

    public override ImmutableArray<WordWithReading> Day(DateOnly day) =>
    [
        new(Text(day.Year)), new("年", "ねん"), new(" " + Text(day.Month)), new("月", "がつ"), new(" "), .. NumberOf(day),
        new("（"), new($"{JapaneseDate.Weekday(day)}", Weekdays[(int)day.DayOfWeek]), new("ようび）"),
    ];

    // The guideline of the Immigration Services Agency: 午前 and 午後, and から instead of 〜.
    public override string Times(TimeOnly start, TimeOnly? end) =>
        Time(start) + "から" + (end is { } known ? $" {Time(known)}まで" : "");

    public override string BetweenDays => "から ";

    public override string StateOf(RoleState state) => state switch
    {
        RoleState.Proposed => "かんがえ",
        RoleState.Agreed => "きまった",
        RoleState.Underway => "している",
        RoleState.Done => "できた",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    // 20日 is はつか: such a reading belongs to the number and the word together.
    private static ImmutableArray<WordWithReading> NumberOf(DateOnly day) => day.Day switch
    {
        <= 10 => [new($"{Text(day.Day)}日", FirstDays[day.Day - 1])],
        14 => [new("14日", "じゅうよっか")],
        20 => [new("20日", "はつか")],
        24 => [new("24日", "にじゅうよっか")],
        _ => [new(Text(day.Day)), new("日", "にち")],
    };

    private static string Time(TimeOnly time) =>
        $"{(time.Hour < 12 ? "ごぜん" : "ごご")} {Text(time.Hour > 12 ? time.Hour - 12 : time.Hour)}じ{(time.Minute == 0 ? "" : $" {Text(time.Minute)}ふん")}";
}
