using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>One change, as it is told to the person whose text it is.</summary>
/// <param name="Span">Where it was made.</param>
/// <param name="Code">The diagnostic that it took away.</param>
/// <param name="Before">The line as it was; empty where the whole file changed.</param>
/// <param name="After">The line as it reads now; empty where the whole file changed.</param>
public sealed record MendedChange(SourceSpan Span, string Code, string Before, string After)
{
    internal static MendedChange Of(Diagnostic diagnostic, LinedText? text) =>
        diagnostic.Mend is TextEdit edit && text is not null && MendedText.Lines(text, edit) is { } after
            ? new MendedChange(diagnostic.Span, diagnostic.Code, text.Line(edit.At.Line), after.Split('\n')[0])
            : new MendedChange(diagnostic.Span, diagnostic.Code, "", "");
}
