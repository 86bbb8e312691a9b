using System.Text;

namespace SocialHub.Pipelines;

/// <summary>Writes JSON (RFC 8259) as short as it can be. Halves of a surrogate pair, which a bigram may hold, are escaped, so that the file is valid UTF-8.</summary>
internal static class SearchJson
{
    public static string Text(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => json.Append('\\').Append(c),
                < ' ' => json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ when char.IsSurrogate(c) => json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => json.Append(c),
            };
        }

        return json.Append('"').ToString();
    }

    public static string Object(IEnumerable<(string Key, string Json)> members) =>
        $"{{{string.Join(',', members.Select(m => $"{Text(m.Key)}:{m.Json}"))}}}";

    public static string Array(IEnumerable<string> items) => $"[{string.Join(',', items)}]";
}
