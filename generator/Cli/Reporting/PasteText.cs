using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Pipelines;

namespace SocialHub.Cli;

/// <summary>The lines that a person pastes: whole lines as they shall read, where the change is known; else the example of the diagnostic.</summary>
internal static class PasteText
{
    public static string? Of(Diagnostic diagnostic, string contentFolder) => diagnostic.Mend switch
    {
        TextEdit edit when !diagnostic.IsEarlier => MendedLines(edit, contentFolder) is { } lines ? (lines.Length > 0 ? lines : null) : diagnostic.Paste,
        FileRename rename => rename.To,
        EntryAppend append => append.Entry,
        _ => diagnostic.Paste,
    };

    private static string? MendedLines(TextEdit edit, string contentFolder)
    {
        var files = new DiskFileStore(contentFolder);
        return files.List().Contains(edit.At.File) && ContentMender.TextOf(files.Read(edit.At.File)) is { } text
            ? MendedText.Lines(text, edit)
            : null;
    }
}
