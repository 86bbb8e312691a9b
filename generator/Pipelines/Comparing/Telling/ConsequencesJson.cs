using System.Text;
using System.Text.Json;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Consequences as JSON (RFC 8259), for the pictures of the pages and for scripts; the names are a promise to them.</summary>
public static class ConsequencesJson
{
    /// <param name="told">What is told.</param>
    /// <param name="links">For the base path, with which the addresses of pages begin.</param>
    public static string Write(Consequences told, SiteLinks links)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, RoadmapJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("headline", ConsequencesHeadline.Of(told));
            List(json, "figures", told.Figures, f => Figure(json, f));
            List(json, "pages", told.Pages, p => Page(json, p, links));
            List(json, "roadmaps", told.Roadmaps, r => Roadmap(json, r, links));
            List(json, "events", told.Events, e => Event(json, e, links));
            List(json, "feed", told.Feed, f => Texts(json, ("title", f.Title), ("id", f.Id)));
            List(json, "records", told.Records, r => Texts(
                json, ("what", r.What), ("change", r.Change), ("address", links.Href(r.ShownAt)), ("reason", r.Reason)));
            List(json, "files", told.Files, f => Texts(json, ("kind", NameOf(f.Kind)), ("path", f.Path)));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Figure(Utf8JsonWriter json, FigureChange figure) => Texts(
        json, ("scope", figure.Scope), ("name", figure.Name), ("unit", figure.Unit), ("before", figure.Before), ("after", figure.After));

    private static void Page(Utf8JsonWriter json, PageChange page, SiteLinks links)
    {
        Texts(
            json,
            ("kind", NameOf(page.Kind)),
            ("depth", page.Depth switch { PageDepth.Text => "text", PageDepth.Markup => "markup", _ => "frame" }),
            ("title", page.Title),
            ("address", links.Href(page.Route)),
            ("movedFrom", page.MovedFrom is { } from ? links.Href(from) : null),
            ("source", page.Source));
        json.WriteBoolean("isWritten", page.IsWritten);
    }

    private static void Roadmap(Utf8JsonWriter json, RoadmapNews news, SiteLinks links)
    {
        Texts(json, ("kind", NameOf(news.Kind)), ("title", news.Title), ("address", links.Href(news.Route)));
        json.WriteNumber("cells", news.Cells);
        json.WriteStartArray("sentences");
        news.Sentences.ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
    }

    private static void Event(Utf8JsonWriter json, EventChange item, SiteLinks links) => Texts(
        json, ("kind", NameOf(item.Kind)), ("title", item.Title), ("address", links.Href(item.Page)), ("before", item.Before), ("after", item.After));

    private static void List<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, params ReadOnlySpan<(string Name, string? Value)> texts)
    {
        foreach (var (name, value) in texts)
        {
            json.WriteString(name, value);
        }
    }

    private static string NameOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Gone => "gone",
        ChangeKind.Moved => "moved",
        _ => "changed",
    };
}
