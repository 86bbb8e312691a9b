namespace SocialHub.Model;

/// <summary>Names the records behind a number, and says where each is read.</summary>
internal static class RecordLinks
{
    public static RecordLink Of(Attendance attendance, int? count) => Of(attendance.Document, attendance.Schedule, count);

    public static RecordLink Of(Training training) => Of(training, training.Schedule, 1);

    public static RecordLink Of(CompanyContact contact)
    {
        var place = contact.Event.Length > 0 ? $"{contact.Event}でのヒアリング" : $"{contact.Channel.ToName()}でのヒアリング";
        var parts = string.Concat(contact.Parts.Select(p => string.Create(CultureInfo.InvariantCulture, $"、うち{p.Channel.ToName()}{p.Count}社")));
        return InLedger(contact.Year, $"{place}（{Days(contact.When)}{parts}）", RecordAnchors.Of(contact), contact.Count);
    }

    public static RecordLink Of(Recruitment recruitment, Match match) =>
        new($"マッチング「{recruitment.Role}」（{Days(match.When)}）", recruitment.Route, "", 1);

    public static RecordLink Of(Consultation consultation)
    {
        var from = consultation.From.Length > 0 ? $"（{consultation.From}から）" : "";
        return InLedger(consultation.Year, consultation.Kind.ToName() + from, RecordAnchors.Of(consultation), consultation.Count);
    }

    public static RecordLink Of(Application application)
    {
        var channel = application.Channel.Length > 0 ? $"（{application.Channel}）" : "";
        return InLedger(application.Year, "参加申込" + channel, RecordAnchors.Of(application), application.Count);
    }

    private static RecordLink Of(Document document, Schedule schedule, int? count) =>
        new($"{document.Title}（{Days(schedule)}）", document.Route, "", count);

    private static RecordLink InLedger(FiscalYear year, string text, string anchor, int count) =>
        new(text, YearReport.RecordsOf(year), anchor, count);

    private static string Days(Schedule? schedule) => schedule switch
    {
        null => "日の記録なし",
        { IsSingleDay: true } => JapaneseDate.Day(schedule.FirstDay),
        _ => $"{JapaneseDate.Day(schedule.FirstDay)}〜{JapaneseDate.Day(schedule.LastDay)}",
    };
}
