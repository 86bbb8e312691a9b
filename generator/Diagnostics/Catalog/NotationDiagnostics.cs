namespace SocialHub.Diagnostics;

/// <summary>What can be wrong in the hub's own notation (記法): days, times, participants, credits, quantities.</summary>
/// <remarks>All are errors. <see cref="Diagnostic.Paste"/> replaces what stands at the place, unless the method says more.</remarks>
public static class NotationDiagnostics
{
    /// <summary>No day can be read, e.g. 「来週の月曜」.</summary>
    public static Diagnostic DateUnreadable(SourceSpan span, string written, string? paste = null) => Error(
        "date-unreadable", span, $"{At(written)}日付として読み取れません。",
        "「2023年7月10日」または「2023-07-10」の形で、1日だけお書きください。" + (paste is null ? "" : $"{paste}のことでしたら、そうお書きください。"), paste);

    /// <summary>The calendar has no such day, e.g. 2024/2/30; pastes the nearest day where there is one.</summary>
    public static Diagnostic DateImpossible(SourceSpan span, string written, string? nearest) => Error(
        "date-impossible", span, $"「{written}」という日は暦にありません。",
        nearest is null ? "月と日をお確かめください。" : $"日をお確かめください。最も近い日は{nearest}です。", nearest);

    /// <summary>A day stands without its year and nothing before it gives one, e.g. 「12月21日」.</summary>
    public static Diagnostic DateYearMissing(SourceSpan span) => Error(
        "date-year-missing", span, "年が書かれていないため、いつの日付か決められません。",
        "「2023年12月21日」のように、年からお書きください。");

    /// <summary>A year of one or two digits without an era, e.g. 「23年7月10日」.</summary>
    public static Diagnostic DateYearAmbiguous(SourceSpan span, string year) => Error(
        "date-year-ambiguous", span, $"「{year}」が西暦か元号の年か、読み分けられません。",
        "西暦は4桁（2023年）で、元号は「令和5年」のようにお書きください。");

    /// <summary>A year outside 1900–2100, nearly always a slip of the fingers, e.g. 「2203年」.</summary>
    public static Diagnostic YearImplausible(SourceSpan span, string year) => Error(
        "year-implausible", span, $"{year}年は、1900年から2100年の間にないため、書き間違いと思われます。",
        "西暦4桁の年をお確かめください。");

    /// <summary>The era has no such year or day, e.g. 「平成32年」; pastes the same in western years.</summary>
    public static Diagnostic EraYearImpossible(SourceSpan span, string written, string? western) => Error(
        "era-year-impossible", span, $"「{written}」は、その元号の期間にありません。",
        "元号の年をお確かめいただくか、西暦でお書きください。", western);

    /// <summary>A year given twice that differs, e.g. 「令和5年（2024年）」.</summary>
    public static Diagnostic EraYearDisagreeing(SourceSpan span, string first, string second) => Error(
        "era-year-disagreeing", span, $"{first}年と、かっこの中の{second}年が食い違っています。", "どちらか正しい年だけをお書きください。");

    /// <summary>The weekday is not that of the day, e.g. 「2023年7月10日（火）」; pastes the right letter.</summary>
    public static Diagnostic WeekdayWrong(SourceSpan span, string day, char weekday) => Error(
        "weekday-wrong", span, $"{day}は{weekday}曜日です。", "曜日を直すか、日付をお確かめください。曜日は省いてもかまいません。", $"{weekday}");

    /// <summary>The day is not the n-th such weekday of its month, e.g. 「2023年10月19日 第2木曜」.</summary>
    public static Diagnostic NthWeekdayWrong(SourceSpan span, string day, string nthWeekday) => Error(
        "nth-weekday-wrong", span, $"{day}は{nthWeekday}です。", "第何曜日かを直すか、日付をお確かめください。", nthWeekday);

    /// <summary>No fiscal year can be read, e.g. 「2023年」, which may mean the calendar year; pastes what it resembles.</summary>
    public static Diagnostic FiscalYearUnreadable(SourceSpan span, string written, string? paste) => Error(
        "fiscal-year-unreadable", span, $"{At(written)}年度として読み取れません。",
        "「2023年度」または「令和5年度」の形でお書きください。", paste);

    /// <summary>No time of day can be read, or it has two meanings, e.g. 「午前12時」.</summary>
    public static Diagnostic TimeUnreadable(SourceSpan span, string written, string? paste) => Error(
        "time-unreadable", span, $"{At(written)}時刻として読み取れません。",
        "「19:00」または「午後7時」「19時30分」の形でお書きください。", paste);

    /// <summary>A clock never shows it, e.g. 19:75 or 25:00.</summary>
    public static Diagnostic TimeImpossible(SourceSpan span, string written) => Error(
        "time-impossible", span, $"「{written}」という時刻はありません。",
        "0:00から23:59の間でお書きください。日をまたぐときは、終わりの日付も書き添えてください。");

    /// <summary>24:00, which belongs to the next day; as an end it pastes the last minute of this one.</summary>
    public static Diagnostic TimeMidnight(SourceSpan span, string? paste) => Error(
        "time-midnight", span, "24:00は翌日の0:00にあたるため、この日の時刻としてはお預かりできません。",
        "23:59とするか、翌日の日付を添えて0:00とお書きください。", paste);

    /// <summary>No schedule can be read, or something is left over, e.g. 「2023年7月10日 夕方」.</summary>
    public static Diagnostic ScheduleUnreadable(SourceSpan span, string written) => Error(
        "schedule-unreadable", span, $"{At(written)}日時として読み取れません。",
        "「2023年7月10日 19:00-20:30」または「2023年4月1日～4月30日」の形でお書きください。");

    /// <summary>The end is not after the start; pastes the time twelve hours later where 午後 seems forgotten.</summary>
    public static Diagnostic ScheduleReversed(SourceSpan span, string start, string end, string? paste) => Error(
        "schedule-reversed", span, $"終わり（{end}）が始まり（{start}）より後になっていません。",
        paste is null ? "始まりと終わりをお確かめください。" : $"始まりと終わりをお確かめください。{paste}のことでしたら、そうお書きください。", paste);

    /// <summary>No participants can be read, e.g. 「多数」 or 「8団体」.</summary>
    public static Diagnostic ParticipantsUnreadable(SourceSpan span, string written, string? paste) => Error(
        "participants-unreadable", span, $"{At(written)}参加者の人数として読み取れません。",
        "「8名（講師1名、行政1名、市民6名）」または「8名」の形でお書きください。", paste);

    /// <summary>The number stays open, e.g. 「講師1名ほか」 or 「約20名」.</summary>
    public static Diagnostic ParticipantsOpenEnded(SourceSpan span, string word) => Error(
        "participants-open-ended", span, $"「{word}」があると人数が決まらず、合計を確かめられません。",
        $"「{word}」を使わず、「その他2名」のように数でお書きください。内訳が分からないときは合計だけでかまいません。");

    /// <summary>Only a part of the total is broken down, e.g. 「8名（うち講師1名）」; pastes the whole without 「うち」.</summary>
    public static Diagnostic ParticipantsBreakdownPartial(SourceSpan span, string? paste) => Error(
        "participants-breakdown-partial", span, "「うち」は一部だけの内訳になるため、合計と照らし合わせられません。",
        "全員の内訳を書くか、合計だけをお書きください。", paste);

    /// <summary>Groups stand without their total, e.g. 「講師1名、行政1名」; pastes the whole with the sum.</summary>
    public static Diagnostic ParticipantsTotalMissing(SourceSpan span, string sum, string paste) => Error(
        "participants-total-missing", span, $"合計がありません。内訳を足すと{sum}名です。",
        "合計を先に書き、内訳をかっこに入れてください。", paste);

    /// <summary>The groups do not sum to the total, e.g. 「8名（講師1名、行政1名）」; pastes the whole with the total mended.</summary>
    public static Diagnostic ParticipantsSumWrong(SourceSpan span, string total, string sum, string paste) => Error(
        "participants-sum-wrong", span, $"合計は{total}名ですが、内訳を足すと{sum}名になります。",
        "合計か内訳のどちらかをお直しください。内訳が正しければ、次のとおりです。", paste);

    /// <summary>Nobody is counted, e.g. 「行政0名」.</summary>
    public static Diagnostic ParticipantsCountZero(SourceSpan span) => Error(
        "participants-count-zero", span, "0名は記録になりません。",
        "いなかった人の項目は省いてください。参加者がいなかった場合は、「参加者」の行ごと省いてください。");

    /// <summary>One label is counted twice, e.g. 「行政1名、行政2名」; pastes the whole with both joined.</summary>
    public static Diagnostic ParticipantsLabelDuplicated(SourceSpan span, string label, string paste) => Error(
        "participants-label-duplicated", span, $"「{label}」が2回数えられています。",
        "1つにまとめるか、別の名前をお付けください。", paste);

    /// <summary>As many names as advisers are expected, e.g. 「アドバイザー2名（見本太郎）」; pastes the count of the names.</summary>
    public static Diagnostic AdvisersCountWrong(SourceSpan span, string count, string names, string paste) => Error(
        "advisers-count-wrong", span, $"アドバイザーは{count}名ですが、お名前は{names}名分です。",
        "人数かお名前をお直しください。お名前は全員分を「、」で区切って書くか、すべて省いてください。", paste);

    /// <summary>No person can be read, e.g. an empty text, 「さん」, or brackets; pastes the usual order where it is plain.</summary>
    public static Diagnostic CreditUnreadable(SourceSpan span, string written, string? paste) => Error(
        "credit-unreadable", span, $"{At(written)}人のお名前として読み取れません。",
        "「見本株式会社 代表取締役 見本太郎氏」のように、所属・肩書き・お名前の順に空白で区切ってください。", paste);

    /// <summary>An organisation stands where the name should, e.g. 「見本株式会社」; pastes the turned order where there is a name.</summary>
    public static Diagnostic CreditNameMissing(SourceSpan span, string organization, string? paste) => Error(
        "credit-name-missing", span, $"「{organization}」は団体の名前のようです。人のお名前が最後に見当たりません。",
        $"「{organization} 見本太郎さん」のように、空白を空けてお名前を最後にお書きください。", paste);

    /// <summary>Family and given name may stand apart, e.g. 「見本 太郎」; pastes the whole with them joined.</summary>
    public static Diagnostic CreditNameSplit(SourceSpan span, string first, string second, string? paste) => Error(
        "credit-name-split", span, $"「{first} {second}」は、1人の姓と名か、「{first}」の「{second}」さんか読み分けられません。",
        "姓と名は空白を空けずに続けてお書きください。所属や肩書きの場合は、略さない名前（4文字以上）でお書きください。", paste);

    /// <summary>It is not plain which words are the organisation, e.g. 「株式会社甲 有限会社乙 見本太郎」.</summary>
    public static Diagnostic CreditOrganizationUnclear(SourceSpan span, string written) => Error(
        "credit-organization-unclear", span, $"「{written}」のどこまでが所属か、読み分けられません。",
        "所属は1つだけ、最初に、法人格との間に空白を入れずにお書きください。");

    /// <summary>More than one person in one line, e.g. 「見本太郎氏、見本花子氏」.</summary>
    public static Diagnostic CreditSeveralPeople(SourceSpan span, string mark) => Error(
        "credit-several-people", span, $"「{mark}」があるため、何人分のお名前か決められません。",
        "1行に1人ずつ、「- 」で始まる一覧にしてお書きください。");

    /// <summary>No number with a unit can be read, e.g. 「約20社」 or 「多数」.</summary>
    public static Diagnostic QuantityUnreadable(SourceSpan span, string written) => Error(
        "quantity-unreadable", span, $"{At(written)}数量として読み取れません。", "「20社」「10件以上」のように、数と単位だけをお書きください。");

    /// <summary>A number without its unit, e.g. 「20」.</summary>
    public static Diagnostic QuantityUnitMissing(SourceSpan span, string number) => Error(
        "quantity-unit-missing", span, $"「{number}」に単位がありません。", $"「{number}社」のように、何を数えたか分かる単位をお付けください。");

    internal static string At(string written) => written.Length == 0 ? "ここで終わっていて、" : $"「{written}」から先を";

    private static Diagnostic Error(string code, SourceSpan span, string message, string remedy, string? paste = null) =>
        new(code, Severity.Error, span, message, remedy, paste);
}
