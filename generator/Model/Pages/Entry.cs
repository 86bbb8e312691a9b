namespace SocialHub.Model;

/// <summary>A document as a line in a list: when, what kind, its title, one sentence.</summary>
/// <param name="DateText">As readers see it, e.g. 2023年7月10日（月） or 2023年4月1日（土）〜4月30日（日）; empty without a date.</param>
/// <param name="Date">ISO day for machines, or null.</param>
/// <param name="KindName">E.g. 事例勉強会.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Summary">May be empty.</param>
/// <param name="Route">Where it leads.</param>
public sealed record Entry(string DateText, DateOnly? Date, string KindName, string Title, string Summary, Route Route)
{
    public static Entry Of(Document document) => new(
        document switch
        {
            Session s => s.Schedule.ToString(),
            Training t => t.Schedule.ToString(),
            { Date: { } day } => JapaneseDate.Full(day),
            _ => "",
        },
        document.Date,
        document.KindName,
        document.Title,
        document.Summary,
        document.Route);
}
