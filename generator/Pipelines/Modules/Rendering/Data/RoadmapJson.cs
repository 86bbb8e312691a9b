using System.Text.Encodings.Web;
using System.Text.Json;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A roadmap as JSON (RFC 8259), described by <see cref="RoadmapSchemaJson"/>.</summary>
internal static class RoadmapJson
{
    internal static readonly JsonWriterOptions Options = new()
    {
        Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="roadmap">With at least one stage.</param>
    /// <param name="settings">For the licence and the citation.</param>
    /// <param name="links">For addresses.</param>
    public static byte[] Write(Roadmap roadmap, SiteSettings settings, SiteLinks links)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            var rows = RoadmapRow.Of(roadmap, links).ToArray();
            json.WriteStartObject();
            json.WriteString("$schema", links.Absolute(RoadmapRoutes.DataSchema));
            WriteLevel(json, DataLevel.Roadmap, rows[0]);
            json.WriteString("goal", roadmap.Goal);
            json.WriteString("license", settings.License);
            json.WriteString("citation", Citation.Of(roadmap, settings, links));
            json.WriteStartArray("cells");
            rows.GroupBy(r => r.Cell).ToList().ForEach(g => WriteCell(json, [.. g]));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. stream.ToArray(), (byte)'\n'];
    }

    private static void WriteCell(Utf8JsonWriter json, RoadmapRow[] rows)
    {
        json.WriteStartObject();
        WriteLevel(json, DataLevel.Cell, rows[0]);
        json.WriteStartArray("roles");
        foreach (var row in rows)
        {
            json.WriteStartObject();
            WriteLevel(json, DataLevel.Role, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLevel(Utf8JsonWriter json, DataLevel level, RoadmapRow row)
    {
        foreach (var column in RoadmapColumn.All.Where(c => c.Level == level))
        {
            column.WriteJson(json, row);
        }
    }
}
