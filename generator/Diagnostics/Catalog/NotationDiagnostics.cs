namespace SocialHub.Diagnostics;

/// <summary>What can be wrong with values in the hub's own notation.</summary>
public static class NotationDiagnostics
{
    /// <summary>A text that is no day, e.g. 「7月ごろ」.</summary>
    public static Diagnostic DateUnreadable(SourceSpan span, string text) => new(
        "date-unreadable", Severity.Error, span,
        $"「{text}」を日付として読めません。年・月・日がそろっている必要があります。",
        "次の形で書いてください。",
        "2023年7月10日");

    /// <summary>A day that no calendar has, e.g. 2024/2/30.</summary>
    public static Diagnostic DateImpossible(SourceSpan span, int year, int month, int day, DateOnly nearest) => new(
        "date-impossible", Severity.Error, span,
        Text($"{year}年{month}月{day}日という日はありません。"),
        "日付を確かめてください。いちばん近い日は次のとおりです。",
        Text($"{nearest.Year}年{nearest.Month}月{nearest.Day}日"));

    /// <summary>A weekday that the day does not have.</summary>
    public static Diagnostic WeekdayWrong(SourceSpan span, DateOnly date, string written) => new(
        "weekday-wrong", Severity.Error, span,
        Text($"{date.Year}年{date.Month}月{date.Day}日は{written}曜日ではありません。{Weekday(date)}曜日です。"),
        "日付か曜日のどちらかを直してください。曜日は書かなくても、ページには正しく出ます。",
        Text($"{date.Year}年{date.Month}月{date.Day}日（{Weekday(date)}）"));

    /// <summary>第3木曜 beside a day that is none.</summary>
    public static Diagnostic NthWeekdayWrong(SourceSpan span, DateOnly date) => new(
        "nth-weekday-wrong", Severity.Error, span,
        Text($"{date.Year}年{date.Month}月{date.Day}日は、第{((date.Day - 1) / 7) + 1}{Weekday(date)}曜です。"),
        "日付を確かめてください。",
        Text($"第{((date.Day - 1) / 7) + 1}{Weekday(date)}曜"));

    /// <summary>A time that no clock shows, or that is cut off.</summary>
    public static Diagnostic TimeUnreadable(SourceSpan span, string text) => new(
        "time-unreadable", Severity.Error, span,
        $"「{text}」の時刻を読めません。0:00から23:59までの時刻を書きます。",
        "次の形で書いてください。",
        "19:00-20:30");

    /// <summary>Something behind the day that is no time.</summary>
    public static Diagnostic ScheduleUnreadable(SourceSpan span, string text) => new(
        "schedule-unreadable", Severity.Error, span,
        $"「{text}」のここから先を、日時として読めません。",
        "次の形で書いてください。会場や補足は、別の項目か本文に書きます。",
        "2023年7月10日 19:00-20:30");

    /// <summary>An end before the start.</summary>
    public static Diagnostic ScheduleReversed(SourceSpan span) => new(
        "schedule-reversed", Severity.Error, span,
        "終わりが、始まりより前か同じになっています。",
        "始まりと終わりを入れかえるか、時刻を確かめてください。",
        "2023年7月10日 19:00-20:30");

    /// <summary>A text that is no fiscal year.</summary>
    public static Diagnostic FiscalYearUnreadable(Located<string> text) => new(
        "fiscal-year-unreadable", Severity.Error, text.Span,
        $"「{text.Value}」を年度として読めません。",
        "次の形で書いてください。",
        "2023年度");

    /// <summary>A text that is no number with a unit.</summary>
    public static Diagnostic QuantityUnreadable(Located<string> text) => new(
        "quantity-unreadable", Severity.Error, text.Span,
        $"「{text.Value}」を、数と単位として読めません。",
        "数のすぐあとに単位を書いてください。",
        "20社");

    /// <summary>A text that does not tell participants.</summary>
    public static Diagnostic ParticipantsUnreadable(SourceSpan span, string text) => new(
        "participants-unreadable", Severity.Error, span,
        $"「{text}」のここから先を、参加者として読めません。「ほか」「など」は使えません（人数が分からなくなるためです）。",
        "全体の人数と、分かれば内訳を、次の形で書いてください。",
        "8名（講師1名、行政1名、市民活動団体2名、当法人4名）");

    /// <summary>Groups without a total.</summary>
    public static Diagnostic ParticipantsTotalMissing(SourceSpan span, string mended) => new(
        "participants-total-missing", Severity.Error, span,
        "参加者の全体の人数がありません。内訳が正しいかを確かめるために必要です。",
        "先頭に全体の人数を書いてください。",
        $"参加者: {mended}");

    /// <summary>Groups whose sum is not the total.</summary>
    public static Diagnostic ParticipantsSumWrong(SourceSpan span, int total, int sum, string mended) => new(
        "participants-sum-wrong", Severity.Error, span,
        Text($"全体は{total}名ですが、内訳をたすと{sum}名です。"),
        "全体か内訳のどちらかを直してください。内訳が正しければ、次のとおりです。",
        $"参加者: {mended}");

    /// <summary>One label twice.</summary>
    public static Diagnostic ParticipantsLabelTwice(SourceSpan span, string label) => new(
        "participants-label-twice", Severity.Error, span,
        $"内訳に「{label}」が2回あります。",
        "一つにまとめてください。");

    /// <summary>Another number of names than of advisers.</summary>
    public static Diagnostic AdvisersDiffer(SourceSpan span, int count, int names) => new(
        "advisers-differ", Severity.Error, span,
        Text($"アドバイザーは{count}名ですが、名前は{names}人分あります。"),
        "人数か名前のどちらかを直してください。",
        Text($"アドバイザー{Math.Max(1, names)}名"));

    /// <summary>A text that names no person.</summary>
    public static Diagnostic CreditUnreadable(Located<string> text) => new(
        "credit-unreadable", Severity.Error, text.Span,
        $"「{text.Value}」を、所属・肩書き・名前として読めません。",
        "所属、肩書き、名前の間を空白で区切ってください。姓と名の間は空けません。何人かいるときは、一人ずつ一覧にします。",
        "見本建設株式会社 代表取締役社長 見本太郎氏");

    private static char Weekday(DateOnly date) => "日月火水木金土"[(int)date.DayOfWeek];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
