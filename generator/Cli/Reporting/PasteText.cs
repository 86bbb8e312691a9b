using SocialHub.Diagnostics;

namespace SocialHub.Cli;

/// <summary>The lines that a person pastes: whole lines as they shall read, where the change is known; else the example of the diagnostic.</summary>
internal static class PasteText
{
    public static string? Of(Diagnostic diagnostic, ContentLines content) => diagnostic.Mend switch
    {
        TextEdit edit when !diagnostic.IsEarlier => content.Mended(edit) is { } lines ? (lines.Length > 0 ? lines : null) : diagnostic.Paste,
        FileRename rename => rename.To,
        EntryAppend append => append.Entry,
        _ => diagnostic.Paste,
    };
}
