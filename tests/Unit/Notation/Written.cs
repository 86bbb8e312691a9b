using SocialHub.Diagnostics;
using Xunit;

namespace SocialHub.Tests;

/// <summary>A value of the notation as it would stand at line 3, column 5 of a file.</summary>
internal static class Written
{
    public delegate T Parser<out T>(Located<string> text, DiagnosticBag diagnostics);

    public static Located<string> At(string text) => new(text, new SourceSpan("sessions/x.md", 3, 5));

    /// <summary>Reads and expects no diagnostic.</summary>
    public static T Read<T>(Parser<T> parse, string text)
    {
        var bag = new DiagnosticBag();
        var value = parse(At(text), bag);
        Assert.True(bag.ToOrderedList().Count == 0, text + ": " + string.Join('\n', bag.ToOrderedList()));
        return value;
    }

    /// <summary>Reads and expects null with exactly one error, which this gives.</summary>
    public static Diagnostic Refuse<T>(Parser<T> parse, string text)
    {
        var bag = new DiagnosticBag();
        Assert.Null(parse(At(text), bag));
        var diagnostic = Assert.Single(bag.ToOrderedList());
        Assert.Equal(Severity.Error, diagnostic.Severity);
        Assert.Equal(3, diagnostic.Span.Line);
        Assert.EndsWith("。", diagnostic.Message, StringComparison.Ordinal);
        Assert.EndsWith("。", diagnostic.Remedy, StringComparison.Ordinal);
        return diagnostic;
    }

    /// <summary>Refuses with this code at the character of this offset, with this paste.</summary>
    public static void IsRefused<T>(Parser<T> parse, string text, string code, int offset, string? paste)
    {
        var diagnostic = Refuse(parse, text);
        Assert.Equal((code, 5 + offset, paste), (diagnostic.Code, diagnostic.Span.Column, diagnostic.Paste));
    }

    /// <summary>A value and no report, or no value and a report; nothing else, and never an exception.</summary>
    public static bool IsValueOrReport<T>(Parser<T> parse, string text)
    {
        var bag = new DiagnosticBag();
        var value = parse(At(text), bag);
        return (value is null) == bag.HasErrors;
    }
}
