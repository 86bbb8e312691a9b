using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Front matter is a map; anything else is reported.</summary>
internal static class FrontMatterMap
{
    public static MapNode? Of(ParsedText text, DiagnosticBag diagnostics)
    {
        if (text.FrontMatter is not (null or MapNode))
        {
            diagnostics.Add(FieldDiagnostics.ValueNotMap(text.FrontMatter.Span, "先頭の欄", "題名: ここに題名"));
        }

        return text.FrontMatter as MapNode;
    }
}
