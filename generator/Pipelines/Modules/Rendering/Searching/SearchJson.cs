using System.Buffers;
using System.Text;

namespace SocialHub.Pipelines;

/// <summary>Writes JSON (RFC 8259) as short as it can be. Halves of a surrogate pair, which a bigram may hold, are escaped, so that the file is valid UTF-8.</summary>
internal static class SearchJson
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Concat(['"', '\\']).Concat(Enumerable.Range(0xd800, 0x800)).Select(c => (char)c)]);

    public static string Text(string text)
    {
        var json = new ArrayBufferWriter<byte>();
        Write(json, text);
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    public static string Object(IEnumerable<(string Key, string Json)> members) =>
        $"{{{string.Join(',', members.Select(m => $"{Text(m.Key)}:{m.Json}"))}}}";

    public static string Array(IEnumerable<string> items) => $"[{string.Join(',', items)}]";

    /// <summary>Writes a string with its quotation marks.</summary>
    public static void Write(IBufferWriter<byte> json, ReadOnlySpan<char> text)
    {
        json.Write("\""u8);
        for (var escaped = text.IndexOfAny(Escaped); escaped >= 0; escaped = text.IndexOfAny(Escaped))
        {
            Encoding.UTF8.GetBytes(text[..escaped], json);
            WriteEscaped(json, text[escaped]);
            text = text[(escaped + 1)..];
        }

        Encoding.UTF8.GetBytes(text, json);
        json.Write("\""u8);
    }

    /// <summary>Writes strings in brackets.</summary>
    public static void WriteArray(IBufferWriter<byte> json, IEnumerable<string> items)
    {
        var separator = "["u8;
        foreach (var item in items)
        {
            json.Write(separator);
            Write(json, item);
            separator = ","u8;
        }

        json.Write(separator[0] == (byte)'[' ? "[]"u8 : "]"u8);
    }

    private static void WriteEscaped(IBufferWriter<byte> json, char character)
    {
        if (character is '"' or '\\')
        {
            json.Write([(byte)'\\', (byte)character]);
        }
        else
        {
            Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"), json);
        }
    }
}
