using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>A text as its writer meant it: read further, so that one slip brings no second diagnostic.</summary>
internal static class MeantText
{
    /// <summary>The block with those edits made that keep its lines where they are.</summary>
    public static TextBlock Of(TextBlock block, IEnumerable<Diagnostic> slips)
    {
        var edits = slips.Select(s => s.Mend).OfType<TextEdit>().Where(KeepsLines).ToArray();
        if (edits.Length == 0)
        {
            return block;
        }

        // Edits count in lines of the file.
        var above = new string('\n', block.FirstLine - 1);
        return block with { Text = MendedText.Apply(above + block.Text, edits)[above.Length..] };
    }

    /// <summary>True when what is below stays on its line.</summary>
    public static bool KeepsLines(TextEdit edit) => edit.Old.AsSpan().Count('\n') == edit.New.AsSpan().Count('\n');
}
