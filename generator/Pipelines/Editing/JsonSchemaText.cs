using System.Text.Json;

namespace SocialHub.Pipelines;

/// <summary>Writes a schema as JSON Schema (2020-12; nothing in it that draft 07, which editors read, has not).</summary>
internal static class JsonSchemaText
{
    public static string Of(EditedFiles files) => JsonText.Of(json =>
    {
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", files.Schema.JapaneseName);
        ValueShape entry = new MapShape(files.Schema);
        WriteShape(json, files.IsRegister ? new ListShape(entry, AllowsOne: false) : entry);
    });

    private static void WriteShape(Utf8JsonWriter json, ValueShape shape)
    {
        switch (shape)
        {
            case TextShape text:
                WriteText(json, text);
                break;
            case ListShape { AllowsOne: true } list:
                json.WriteStartArray("anyOf");
                WriteObject(json, () => WriteShape(json, list.Item));
                WriteObject(json, () => WriteShape(json, list with { AllowsOne = false }));
                json.WriteEndArray();
                break;
            case ListShape list:
                json.WriteString("type", "array");
                json.WritePropertyName("items");
                WriteObject(json, () => WriteShape(json, list.Item));
                break;
            case MapShape map:
                json.WriteString("type", "object");
                WriteKeys(json, map.Schema);
                break;
            default:
                throw new InvalidOperationException($"{shape} is not known here.");
        }
    }

    // A text like 8 or true is a number or a truth value to YAML; to us it is a text all the same.
    private static void WriteText(Utf8JsonWriter json, TextShape text) => WriteTexts(
        json, text.Words.IsEmpty ? "type" : "enum", text.Words.IsEmpty ? ["string", "number", "boolean"] : text.Words);

    private static void WriteKeys(Utf8JsonWriter json, Schema? schema)
    {
        if (schema is null)
        {
            return;
        }

        json.WriteStartObject("properties");
        foreach (var field in schema.Fields)
        {
            WriteField(json, field.JapaneseName, field);
            WriteField(json, field.Name, field);
        }

        json.WriteEndObject();
        WriteRequired(json, schema);
        json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteField(Utf8JsonWriter json, string key, Field field)
    {
        json.WritePropertyName(key);
        WriteObject(json, () =>
        {
            json.WriteString("description", field.Description);
            if (field.Shape is TextShape)
            {
                WriteTexts(json, "examples", [field.Example.Trim('"')]);
            }

            WriteShape(json, field.Shape);
        });
    }

    // A key has a Japanese and an English name; one of them must stand there, not both.
    private static void WriteRequired(Utf8JsonWriter json, Schema schema)
    {
        var required = schema.Fields.Where(f => f.IsRequired).ToArray();
        if (required.Length == 0)
        {
            return;
        }

        json.WriteStartArray("allOf");
        foreach (var field in required)
        {
            WriteObject(json, () =>
            {
                json.WriteStartArray("oneOf");
                WriteObject(json, () => WriteTexts(json, "required", [field.JapaneseName]));
                WriteObject(json, () => WriteTexts(json, "required", [field.Name]));
                json.WriteEndArray();
            });
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteObject(Utf8JsonWriter json, Action writeMembers)
    {
        json.WriteStartObject();
        writeMembers();
        json.WriteEndObject();
    }
}
