using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>Why a cell is as it is, and who spoke about it, as short pieces of text.</summary>
/// <param name="Text">What the reader sees.</param>
/// <param name="Address">Where it leads, or null.</param>
internal sealed record CellNote(string Text, string? Address)
{
    /// <summary>The causes (きっかけ) of its changes: all voices as one piece, then each session, then what is told in words.</summary>
    public static ImmutableArray<CellNote> CausesOf(RoadmapHistory history, string cell, SiteLinks links)
    {
        var causes = history.CausesOf(cell).ToList();
        var voices = causes.Select(c => c.Voice).OfType<Voice>().DistinctBy(v => v.Id.Value).ToList();
        var sessions = causes.Select(c => c.Session).OfType<Session>().DistinctBy(s => s.Slug);
        return
        [
            .. voices.Count > 0 ? [new(Count(voices), AddressOf(voices[0], links))] : Array.Empty<CellNote>(),
            .. sessions.Select(s => new CellNote(NameOf(s), links.Href(s.Route))),
            .. causes.Select(c => c.Text).Where(t => t.Length > 0).Distinct().Select(t => new CellNote(t, null)),
        ];
    }

    /// <summary>The voices about it as one piece, which leads to the newest of them; null where nobody spoke about it.</summary>
    public static CellNote? VoicesAbout(RoadmapHistory history, string cell, SiteLinks links) =>
        history.VoicesAbout(cell).ToList() is [var newest, ..] voices ? new($"{Count(voices)}を読む", AddressOf(newest, links)) : null;

    private static string Count(List<Voice> voices) => string.Create(CultureInfo.InvariantCulture, $"声{voices.Count}件");

    private static string AddressOf(Voice voice, SiteLinks links) => $"{links.Href(RoadmapRoutes.Voices(voice.Roadmap))}#{voice.Id.Value}";

    // Of sessions that are held again and again, the month says more than the title.
    private static string NameOf(Session session) =>
        string.Create(CultureInfo.InvariantCulture, $"{session.Schedule.FirstDay.Year}年{session.Schedule.FirstDay.Month}月の{session.KindName}");
}
