namespace SocialHub.Diagnostics;

/// <summary>Adds the change that takes a diagnostic away.</summary>
public static class DiagnosticMends
{
    /// <summary>What was written becomes something else; nothing is added where that is not known.</summary>
    public static Diagnostic Replacing(this Diagnostic diagnostic, Located<string> written, string? by, bool isSafe = false) =>
        by is null ? diagnostic : diagnostic with { Mend = new TextEdit(written.Span, written.Value, by, isSafe) };

    /// <summary>The whole line of the diagnostic becomes another; nothing is added where that is not known.</summary>
    public static Diagnostic ReplacingLine(this Diagnostic diagnostic, string line, string? by, bool isSafe = false) =>
        by is null ? diagnostic : diagnostic with { Mend = new TextEdit(diagnostic.Span with { Column = 1 }, line, by, isSafe) };

    /// <summary>Whole lines are put before the line of a place.</summary>
    public static Diagnostic Inserting(this Diagnostic diagnostic, SourceSpan before, string lines, bool isSafe = false) =>
        diagnostic with { Mend = new TextEdit(before with { Column = 1 }, "", lines + "\n", isSafe) };

    /// <summary>An entry is added to a register.</summary>
    public static Diagnostic Appending(this Diagnostic diagnostic, string file, string entry) =>
        diagnostic with { Mend = new EntryAppend(file, entry) };
}
