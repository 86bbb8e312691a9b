namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with values in the hub's own notation: days, times, people, numbers.</summary>
public static class NotationDiagnostics
{
    /// <summary>A text that is no day, or goes on behind it, e.g. 「7月ごろ」.</summary>
    /// <param name="span">The first character that cannot be read.</param>
    /// <param name="text">The whole value as written.</param>
    public static Diagnostic DateUnreadable(SourceSpan span, string text) => new(
        "date-unreadable", Severity.Error, span,
        $"「{text}」を日付として読めません。年・月・日がそろっている必要があります。",
        "「2023年7月10日」か「2023-07-10」の形で書いてください。");

    /// <summary>A day that no calendar has, e.g. 2023年2月30日.</summary>
    /// <param name="span">The first character of the day.</param>
    /// <param name="written">Year, month and day as read.</param>
    /// <param name="nearest">The nearest day that exists.</param>
    public static Diagnostic DateImpossible(SourceSpan span, (int Year, int Month, int Day) written, DateOnly nearest) => new(
        "date-impossible", Severity.Error, span,
        Text($"{written.Year}年{written.Month}月{written.Day}日という日はありません。"),
        "日付を確かめてください。いちばん近い日は次のとおりです。",
        InWords(nearest));

    /// <summary>A weekday that the day does not have, e.g. 2023年7月10日（火）.</summary>
    /// <param name="span">Where the weekday begins, with its parenthesis.</param>
    /// <param name="day">The day beside it.</param>
    /// <param name="written">One of 日月火水木金土.</param>
    /// <param name="inParentheses">Whether the paste is （月） or 月曜日.</param>
    public static Diagnostic WeekdayWrong(SourceSpan span, DateOnly day, char written, bool inParentheses) => new(
        "weekday-wrong", Severity.Error, span,
        $"{InWords(day)}は{written}曜日ではなく、{Weekday(day)}曜日です。読む人がちがう日に来てしまいます。",
        "日付か曜日のどちらかを直してください。日付が正しければ、曜日は次のとおりです。曜日は書かなくてもかまいません。",
        inParentheses ? $"（{Weekday(day)}）" : $"{Weekday(day)}曜日");

    /// <summary>第3木曜 beside a day that is another, e.g. 2023年7月13日（第3木曜）.</summary>
    /// <param name="span">Where 第 or its parenthesis stands.</param>
    /// <param name="day">The day beside it.</param>
    /// <param name="inParentheses">Whether the paste stands in parentheses.</param>
    public static Diagnostic NthWeekdayWrong(SourceSpan span, DateOnly day, bool inParentheses) => new(
        "nth-weekday-wrong", Severity.Error, span,
        $"{InWords(day)}は{NthWeekday(day)}です。読む人がちがう日に来てしまいます。",
        "日付か「第何何曜」のどちらかを直してください。日付が正しければ、次のとおりです。",
        inParentheses ? $"（{NthWeekday(day)}）" : NthWeekday(day));

    /// <summary>A time that no clock shows, that is cut off, or that can mean two things, e.g. 25:00, 19:, 午後12時.</summary>
    /// <param name="span">The first character of the time.</param>
    /// <param name="text">The whole value as written.</param>
    public static Diagnostic TimeUnreadable(SourceSpan span, string text) => new(
        "time-unreadable", Severity.Error, span,
        $"「{text}」の時刻を読めません。0:00から23:59までの時刻を書きます。「午前12時」「午後12時」は昼か夜か分からないため、使えません。",
        "「19:00-20:30」の形で書いてください。");

    /// <summary>No day at the start, or something behind it that is no time, e.g. 「2023年7月10日 夜」.</summary>
    /// <param name="span">The first character that cannot be read.</param>
    /// <param name="text">The whole value as written.</param>
    public static Diagnostic ScheduleUnreadable(SourceSpan span, string text) => new(
        "schedule-unreadable", Severity.Error, span,
        $"「{text}」のここから先を、日時として読めません。",
        "「2023年7月10日 19:00-20:30」か「2023年4月1日〜4月30日」の形で書いてください。会場や補足は、別の項目か本文に書きます。");

    /// <summary>An end that is before its start or the same, e.g. 20:30-19:00.</summary>
    /// <param name="span">The first character of the schedule.</param>
    public static Diagnostic ScheduleReversed(SourceSpan span) => new(
        "schedule-reversed", Severity.Error, span,
        "終わりが、始まりより前か、始まりと同じになっています。",
        "始まりと終わりを入れかえるか、日付と時刻を確かめてください。");

    /// <summary>A text that is no fiscal year, e.g. 「昨年度」.</summary>
    /// <param name="span">The first character that cannot be read.</param>
    /// <param name="text">The whole value as written.</param>
    public static Diagnostic FiscalYearUnreadable(SourceSpan span, string text) => new(
        "fiscal-year-unreadable", Severity.Error, span,
        $"「{text}」を年度として読めません。",
        "「2023年度」か「令和5年度」の形で書いてください。");

    /// <summary>A text that is no number with a unit, e.g. 「約20社」, 「20」.</summary>
    /// <param name="span">The first character that cannot be read.</param>
    /// <param name="text">The whole value as written.</param>
    public static Diagnostic QuantityUnreadable(SourceSpan span, string text) => new(
        "quantity-unreadable", Severity.Error, span,
        $"「{text}」を、数と単位として読めません。「約」や「以下」は使えません（くらべられなくなるためです）。",
        "「20社」のように、数のすぐあとに単位を書いてください。くわしいことは備考に書けます。");

    /// <summary>A text that does not tell how many took part, e.g. 「8名ほか」.</summary>
    /// <param name="span">The first character that cannot be read.</param>
    /// <param name="text">The whole value as written.</param>
    public static Diagnostic ParticipantsUnreadable(SourceSpan span, string text) => new(
        "participants-unreadable", Severity.Error, span,
        $"「{text}」のここから先を、参加者として読めません。「ほか」「など」「約」は使えません（人数が分からなくなるためです）。",
        "全体の人数と、分かれば内訳を、「8名（講師1名、行政1名、市民6名）」の形で書いてください。");

    /// <summary>Groups without a total, e.g. 「講師1名、行政2名」.</summary>
    /// <param name="span">The first character of the value.</param>
    /// <param name="mended">The value with the sum as its total.</param>
    public static Diagnostic ParticipantsTotalMissing(SourceSpan span, string mended) => new(
        "participants-total-missing", Severity.Error, span,
        "参加者の全体の人数がありません。書きもらした人がいないかを確かめるために必要です。",
        "先頭に全体の人数を書き、内訳を（ ）に入れてください。",
        mended);

    /// <summary>Groups whose sum is not the total, e.g. 「8名（講師1名、行政2名）」.</summary>
    /// <param name="span">The first character of the value.</param>
    /// <param name="total">As written.</param>
    /// <param name="sum">Of the groups.</param>
    /// <param name="mended">The value with the sum as its total.</param>
    public static Diagnostic ParticipantsSumWrong(SourceSpan span, int total, int sum, string mended) => new(
        "participants-sum-wrong", Severity.Error, span,
        Text($"全体は{total}名ですが、内訳をたすと{sum}名です。"),
        "全体か内訳のどちらかを直してください。内訳が正しければ、次のとおりです。",
        mended);

    /// <summary>Nobody of a group, or nobody at all, e.g. 「行政0名」.</summary>
    /// <param name="span">The number.</param>
    public static Diagnostic ParticipantsCountZero(SourceSpan span) => new(
        "participants-count-zero", Severity.Error, span,
        "参加者が0名と書かれています。人数は1名から書きます。",
        "いなかった内訳は消してください。誰も参加しなかったときや、まだ分からないときは、「参加者」の行ごと消してください。");

    /// <summary>One label twice, e.g. 「8名（市民3名、行政1名、市民4名）」.</summary>
    /// <param name="span">The second one.</param>
    /// <param name="label">As written.</param>
    public static Diagnostic ParticipantsLabelDuplicated(SourceSpan span, string label) => new(
        "participants-label-duplicated", Severity.Error, span,
        $"内訳に「{label}」が2回あります。別の人たちか、同じ人たちか分かりません。",
        "一つにまとめるか、言葉を変えて区別してください。");

    /// <summary>Another number of names than of advisers, e.g. 「アドバイザー2名（見本太郎）」.</summary>
    /// <param name="span">The first character of アドバイザー.</param>
    /// <param name="count">As written.</param>
    /// <param name="names">How many names follow.</param>
    /// <param name="mended">The advisers counted by their names.</param>
    public static Diagnostic AdvisersCountWrong(SourceSpan span, int count, int names, string mended) => new(
        "advisers-count-wrong", Severity.Error, span,
        Text($"アドバイザーは{count}名ですが、名前は{names}人分あります。"),
        "人数か名前のどちらかを直してください。名前が正しければ、次のとおりです。名前は（ ）ごと省くこともできます。",
        mended);

    /// <summary>A text that does not name one person, e.g. 「見本株式会社」, 「見本太郎氏、見本花子氏」.</summary>
    /// <param name="span">The first character that cannot be read, or of the value.</param>
    /// <param name="text">The whole value as written.</param>
    public static Diagnostic CreditUnreadable(SourceSpan span, string text) => new(
        "credit-unreadable", Severity.Error, span,
        $"「{text}」を、所属・肩書き・名前として読めません。一人ずつ、所属、肩書き、名前の順に書きます。",
        "「見本建設株式会社 代表取締役社長 見本太郎氏」のように、間を空白で区切ってください。" +
        "所属の中や、姓と名の間は空けません。何人かいるときは、1行に一人ずつ、一覧にします。");

    private static string InWords(DateOnly day) => Text($"{day.Year}年{day.Month}月{day.Day}日");

    private static string NthWeekday(DateOnly day) => Text($"第{((day.Day - 1) / 7) + 1}{Weekday(day)}曜");

    private static char Weekday(DateOnly day) => "日月火水木金土"[(int)day.DayOfWeek];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
