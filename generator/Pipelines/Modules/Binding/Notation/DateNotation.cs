using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>A single day (日付) as people write it: 2023年7月10日, 令和5年7月10日（月）, 2023-07-10.</summary>
internal static class DateNotation
{
    /// <summary>The day, or null with exactly one problem.</summary>
    public static DateOnly? Parse(Located<string> text, DiagnosticBag diagnostics)
    {
        var reader = new NotationReader(text);
        if (new DayReader(reader, diagnostics, NotationDiagnostics.DateUnreadable).Read() is not { } day)
        {
            return null;
        }

        if (reader.AtEnd)
        {
            return day;
        }

        diagnostics.Add(NotationDiagnostics.DateUnreadable(reader.Here(), text.Value));
        return null;
    }
}
