using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>The words of the site itself.</summary>
internal sealed class JapaneseWords : InterfaceWords
{
    public override Language Language { get; } = Language.OfTag("ja");

    public override string Name => "日本語";

    public override string SkipToContent => "本文へ移動";

    public override string SiteNavigation => "サイト内";

    public override string Search => "さがす";

    public override string SearchLabel => "サイト内の言葉";

    public override string FooterNavigation => "サイトの案内";

    public override string CurrentPlace => "現在の位置";

    public override string Home => "ホーム";

    public override string Contents => "もくじ";

    public override string Readings => "ふりがな";

    public override string Languages => "ことば";

    public override string AboutThisPage => "このページについて";

    public override string Feed => "新着の配信（フィード）";

    public override string SourceOfPage => "このページの原稿を見る";

    public override string LastUpdated => "最終更新";

    public override string AddressOfPage => "このページの場所";

    public override string Article => "記事";

    public override string Session => "会の報告";

    public override string Training => "研修";

    public override string Recruitment => "プロボノ募集";

    public override string Author => "文　";

    public override string AboutSession => "この会について";

    public override string When => "日時";

    public override string Where => "会場";

    public override string TookPart => "参加";

    public override string People(int count) => $"{Text(count)}名";

    public override string Upcoming => "これから開きます";

    public override string Finished => "終わりました";

    public override string Aim => "ねらい";

    public override string PointsToDiscuss => "話し合うこと";

    public override string PointsDiscussed => "話し合ったこと";

    public override string Sample => "見本";

    public override string SampleNote => "この路線図の役割は見本です。話し合いで決まったものではありません。";

    public override string Goal => "ゴール";

    public override string GoalOpen => "これから話し合って決めます";

    public override string CellsFilled(int cells, int filled) => $"{Text(cells)}ますのうち{Text(filled)}ますに役割があります";

    public override string Blank => "空欄";

    public override string RouteMap => "ゴールまでの道すじ（路線図）";

    public override string PickSector => "自分の立場で見る";

    public override string AllSectors => "すべて";

    public override string Views => "見かた";

    public override string ByStage => "時期の順";

    public override string BySector => "立場の順";

    public override string Whole => "全体図";

    public override string JumpToStage => "時期へ移動";

    public override string Here => "いまここ";

    public override string RoadTravelled => "進んでいる道";

    public override string RoadPlanned => "これからの道";

    public override string RoadOpen => "まだ空いている道";

    public override string Partners => "担い手：";

    public override string Invitation => "いっしょに考えませんか";

    public override string InvitationPlace(string stage, string sector) => $"{stage}・{sector}の役割を、";

    public override string NobodyThen => "まだ、だれの役割も決まっていませんでした";

    public override string LinkTo(string stage, string sector) => $"{stage}・{sector}へのリンク";

    public override string AboutRoadmap => "このロードマップについて";

    public override string AboutTranslation => "翻訳について";

    public override string SeeOriginal => "もとのページ";

    public override string ByMachine => "機械が翻訳しました。まちがいがあるかもしれません。";

    public override string NotChecked => "この翻訳は、まだだれも確かめていません。";

    public override string CheckedBy(string names) => $"確かめた人：{names}";

    public override string TranslatedBy(string names) => $"翻訳した人：{names}";

    public override string Outdated => "もとの文が新しくなりました";

    public override string OutdatedNote => "ここは、その前の文の翻訳です。";

    public override string SeeOriginalPart => "もとの文を見る";

    public override string OnlyOriginal => "ここは日本語だけです";

    public override string OnlyOriginalNote => "この部分は、まだ翻訳されていません。";

    public override string MoreInOriginal => "もとのページには、ほかのこともあります。";

    public override string Readable => "このことばで読めるもの";

    public override string RestIsOriginal => "ほかのページは日本語です。";

    public override string OriginalHome => "日本語のトップページ";

    public override ImmutableArray<WordWithReading> Day(DateOnly day) => [new(JapaneseDate.Full(day))];

    public override string Times(TimeOnly start, TimeOnly? end) =>
        JapaneseDate.Time(start) + "〜" + (end is { } known ? JapaneseDate.Time(known) : "");

    public override string BetweenDays => "〜";

    public override string StateOf(RoleState state) => state.ToName();
}
