using System.Buffers;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Writes the file of a piece, which the script loads to show the piece as a result: a JSON array, as UTF-8.</summary>
internal static class PieceFile
{
    /// <summary>Title, what stands before it, kind, day, address, topics, texts, and from the number of a text its anchor.</summary>
    public static byte[] BytesOf(SearchPiece piece)
    {
        var entry = piece.Entry;
        var json = new ArrayBufferWriter<byte>(2048);
        json.Write("["u8);
        foreach (var text in (ReadOnlySpan<string>)[entry.Title, entry.Within, entry.Kind, entry.Date is { } day ? JapaneseDate.Full(day) : "", entry.Address])
        {
            SearchJson.Write(json, text);
            json.Write(","u8);
        }

        SearchJson.WriteArray(json, piece.IsFirst ? entry.Topics : []);
        json.Write(","u8);
        SearchJson.WriteArray(json, piece.Blocks.Select(b => b.Text));
        json.Write(","u8);
        WriteAnchors(json, piece.Blocks);
        json.Write("]"u8);
        return json.WrittenSpan.ToArray();
    }

    private static void WriteAnchors(ArrayBufferWriter<byte> json, ArraySegment<SearchBlock> blocks)
    {
        var separator = "{"u8;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Anchor is { } anchor)
            {
                json.Write(separator);
                SearchJson.Write(json, i.ToString(CultureInfo.InvariantCulture));
                json.Write(":"u8);
                SearchJson.Write(json, anchor);
                separator = ","u8;
            }
        }

        json.Write(separator[0] == (byte)'{' ? "{}"u8 : "}"u8);
    }
}
