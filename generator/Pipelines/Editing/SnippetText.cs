using System.Text.Json;

namespace SocialHub.Pipelines;

/// <summary>Writes the snippets of Visual Studio Code: typing 記事 in an empty file gives the keys that an article needs.</summary>
internal static class SnippetText
{
    public static string OfAll(IEnumerable<Schema> schemas) => JsonText.Of(json =>
    {
        foreach (var schema in schemas)
        {
            Write(json, schema);
        }
    });

    private static void Write(Utf8JsonWriter json, Schema schema)
    {
        json.WriteStartObject(schema.JapaneseName);
        json.WriteString("scope", "markdown");
        json.WriteStartArray("prefix");
        json.WriteStringValue(schema.JapaneseName);
        json.WriteStringValue(schema.Name);
        json.WriteEndArray();
        json.WriteString("description", $"新しい「{schema.JapaneseName}」の、かならず書く項目");
        json.WriteStartArray("body");
        json.WriteStringValue("---");
        var required = schema.Fields.Where(f => f.IsRequired).ToArray();
        for (var i = 0; i < required.Length; i++)
        {
            json.WriteStringValue($"{required[i].JapaneseName}: {Place(i + 1, required[i])}");
        }

        json.WriteStringValue("---");
        json.WriteStringValue("");
        json.WriteStringValue("$0");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // $, } and \ end a placeholder; a comma ends a choice.
    private static string Place(int number, Field field) => field.Words.IsEmpty
        ? $"${{{number}:{Escaped(field.Example, "\\$}")}}}"
        : $"${{{number}|{string.Join(',', field.Words.Select(w => Escaped(w, "\\$},|")))}|}}";

    private static string Escaped(string text, string marks) =>
        string.Concat(text.Select(c => marks.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString()));
}
