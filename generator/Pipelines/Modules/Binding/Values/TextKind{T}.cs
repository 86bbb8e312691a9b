using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>A value that is written as one text.</summary>
/// <param name="parse">Reads the trimmed, non-empty text; reports and returns null when it cannot.</param>
/// <param name="words">The words of a closed list, or none.</param>
internal sealed class TextKind<T>(Func<Located<string>, FieldContext, Located<T>?> parse, params string[] words) : ValueKind<T>
{
    public override ImmutableArray<string> Words { get; } = [.. words];

    public override Located<T>? Read(Node node, FieldContext context)
    {
        if (node is not TextNode text)
        {
            context.Diagnostics.Add(FieldDiagnostics.ValueNotText(node.Span, context.Key, context.Example));
            return null;
        }

        if (string.IsNullOrWhiteSpace(text.Text))
        {
            context.Diagnostics.Add(FieldDiagnostics.ValueEmpty(node.Span, context.Key, context.Example));
            return null;
        }

        return parse(text.Located.As(text.Text.Trim()), context);
    }
}
