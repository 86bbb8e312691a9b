using System.Text;
using System.Text.Json;

namespace SocialHub.Pipelines;

/// <summary>Writes JSON that people read too: indented, Japanese as it is, ending with a new line.</summary>
internal static class JsonText
{
    public static string Of(Action<Utf8JsonWriter> writeMembers)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, RoadmapJson.Options))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)) + "\n";
    }
}
