namespace SocialHub.Pipelines;

/// <summary>A CSV file in which staff typed what people wrote on voice cards (入力表): text, not read yet.</summary>
/// <param name="File">Its name, for the places of diagnostics.</param>
/// <param name="Text">With <c>\n</c> between lines.</param>
public sealed record IntakeSheet(string File, string Text)
{
    /// <summary>The text of UTF-8 with or without byte order mark, or of what older spreadsheets save (Shift_JIS, UTF-16); null where it is no Japanese text.</summary>
    public static IntakeSheet? Decode(string file, ReadOnlySpan<byte> bytes) =>
        (TextDecoder.Utf8(bytes) ?? OtherEncodings.Read(bytes)) is { } text && !text.Contains('\0', StringComparison.Ordinal)
            ? new IntakeSheet(file, TextDecoder.Tidy(text))
            : null;

    /// <summary>The text with everything blank but these cells, each at its place: what is looked through before it is published.</summary>
    internal WrittenText Only(IEnumerable<CsvCell> cells)
    {
        var shown = Text.Select(c => c == '\n' ? c : ' ').ToArray();
        foreach (var cell in cells)
        {
            Text.CopyTo(cell.Start, shown, cell.Start, cell.End - cell.Start);
        }

        return new WrittenText(File, new string(shown));
    }
}
