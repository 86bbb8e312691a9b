using System.Text.Json;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The JSON Schema (2020-12) of a roadmap's JSON, made from the columns themselves.</summary>
internal static class RoadmapSchemaJson
{
    public static byte[] Write(SiteLinks links)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, RoadmapJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("$id", links.Absolute(RoadmapRoutes.DataSchema));
            json.WriteString("title", "ロードマップ");
            WriteObject(json, DataLevel.Roadmap, ["$schema", "goal", "license", "citation"], "cells", () =>
                WriteObject(json, DataLevel.Cell, [], "roles", () =>
                    WriteObject(json, DataLevel.Role, [], null, () => { })));
            json.WriteEndObject();
        }

        return [.. stream.ToArray(), (byte)'\n'];
    }

    // An object with the columns of a level and, where there is one, a list of the next.
    private static void WriteObject(Utf8JsonWriter json, DataLevel level, string[] texts, string? list, Action writeItem)
    {
        RoadmapColumn[] columns = [.. RoadmapColumn.All.Where(c => c.Level == level)];
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        texts.ToList().ForEach(t => WriteProperty(json, t, "string", null, isNullable: false));
        columns.ToList().ForEach(c => WriteProperty(json, c.Field.Name, c.JsonType, c.Field.Description, c.IsNullable));
        if (list is not null)
        {
            json.WriteStartObject(list);
            json.WriteString("type", "array");
            json.WriteStartObject("items");
            writeItem();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("required");
        texts.Concat(columns.Select(c => c.Field.Name)).Concat(list is null ? [] : [list]).ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteProperty(Utf8JsonWriter json, string name, string type, string? description, bool isNullable)
    {
        json.WriteStartObject(name);
        if (isNullable)
        {
            json.WriteStartArray("type");
            json.WriteStringValue(type);
            json.WriteStringValue("null");
            json.WriteEndArray();
        }
        else
        {
            json.WriteString("type", type);
        }

        if (description is not null)
        {
            json.WriteString("description", description);
        }

        WriteLimits(json, name, type);
        json.WriteEndObject();
    }

    private static void WriteLimits(Utf8JsonWriter json, string name, string type)
    {
        if (name == "state")
        {
            json.WriteStartArray("enum");
            RoleStateCode.All.ToList().ForEach(json.WriteStringValue);
            json.WriteEndArray();
        }
        else if (name == "issued_on")
        {
            json.WriteString("format", "date");
        }
        else if (type == "array")
        {
            json.WriteStartObject("items");
            json.WriteString("type", "string");
            json.WriteEndObject();
        }
    }
}
