using SocialHub.Diagnostics;
using SocialHub.Model;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>Reads values as if they stood in line 3 of a file, from column 5.</summary>
internal static class Notated
{
    private static readonly SourceSpan Start = new("sessions/mihon.md", 3, 5);

    public static DateOnly Date(string text) => Value(text, DateNotation.Parse);

    public static Schedule Schedule(string text) => Value<Schedule>(text, ScheduleNotation.Parse);

    public static FiscalYear FiscalYear(string text) => Value(text, FiscalYearNotation.Parse);

    public static Participants Participants(string text) => Value<Participants>(text, ParticipantsNotation.Parse);

    public static Credit Credit(string text) => Value<Credit>(text, CreditNotation.Parse);

    public static (int Value, string Unit) Quantity(string text) => Value(text, QuantityNotation.Parse);

    /// <summary>The one problem of a text that has no value.</summary>
    public static Diagnostic Problem<T>(string text, Func<Located<string>, DiagnosticBag, T?> parse)
    {
        var (value, problems) = Read(text, parse);
        Assert.Null(value);
        return Assert.Single(problems);
    }

    /// <summary>What a text gives: a value and no problem, or no value and its problems.</summary>
    public static (T? Value, IReadOnlyList<Diagnostic> Problems) Read<T>(
        string text, Func<Located<string>, DiagnosticBag, T?> parse)
    {
        var diagnostics = new DiagnosticBag();
        var value = parse(new Located<string>(text, Start), diagnostics);
        return (value, diagnostics.ToOrderedList());
    }

    private static T Value<T>(string text, Func<Located<string>, DiagnosticBag, T?> parse)
        where T : class
    {
        var (value, problems) = Read(text, parse);
        Assert.Empty(problems);
        Assert.NotNull(value);
        return value;
    }

    private static T Value<T>(string text, Func<Located<string>, DiagnosticBag, T?> parse)
        where T : struct
    {
        var (value, problems) = Read(text, parse);
        Assert.Empty(problems);
        Assert.NotNull(value);
        return value.Value;
    }
}
