using System.Text;
using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Tests;

/// <summary>Reads some bytes as a file of an author: front matter, notation, Markdown. Whatever they are, there is no exception, and each diagnostic has a place.</summary>
internal static class ReadFile
{
    private const string Session = "sessions/2023-07-10-study.md";
    private const string Year = "years/2023.md";

    /// <summary>Longer files bring nothing new to the parsers.</summary>
    private const int Longest = 65_536;

    /// <exception cref="InvalidOperationException">A diagnostic points at a place that the file does not have.</exception>
    public static void Check(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length <= Longest)
        {
            Check(Session, bytes, reader => reader.Run(Sessions.Define()));
            Check(Year, bytes, reader => reader.Run(YearReports.Define()));
        }
    }

    private static void Check(string path, ReadOnlyMemory<byte> bytes, Action<ContentReader> read)
    {
        var context = new BuildContext(new DateOnly(2024, 4, 1), new DiagnosticBag());
        var reader = new ContentReader(new MemoryFileStore(new Dictionary<string, ReadOnlyMemory<byte>> { [path] = bytes }), context);
        read(reader);
        var lines = TryDecode(bytes)?.ReplaceLineEndings("\n").Split('\n');
        foreach (var told in context.Diagnostics.ToOrderedList())
        {
            if (told.Span.File != path || told.Span.Line < 1 || told.Span.Column < 1 ||
                (lines is not null && (told.Span.Line > lines.Length || told.Span.Column > lines[told.Span.Line - 1].Length + 1)))
            {
                throw new InvalidOperationException($"No such place: {told.Span} {told.Code}");
            }
        }
    }

    // What is no UTF-8 is read in an older encoding, whose places are not those of these bytes.
    private static string? TryDecode(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.Span);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
