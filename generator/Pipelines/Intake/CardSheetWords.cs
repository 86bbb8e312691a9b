using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Says diagnostics of values as they are mended in a table: what is pasted is the value alone, and no program changes the sheet.</summary>
internal static class CardSheetWords
{
    public static ImmutableArray<Diagnostic> Of(DiagnosticBag diagnostics) =>
        [.. diagnostics.ToOrderedList().Select(d => d with { Mend = null, Paste = ValueOf(d) })];

    // A change that is known says what the whole cell shall read.
    private static string? ValueOf(Diagnostic diagnostic)
    {
        if (diagnostic.Mend is TextEdit { New.Length: > 0 } edit && !diagnostic.Code.StartsWith("card-", StringComparison.Ordinal))
        {
            return edit.New;
        }

        var key = CardColumns.All.Select(f => f.JapaneseName + ": ").FirstOrDefault(k => diagnostic.Paste?.StartsWith(k, StringComparison.Ordinal) == true);
        return key is null ? diagnostic.Paste : diagnostic.Paste![key.Length..];
    }
}
