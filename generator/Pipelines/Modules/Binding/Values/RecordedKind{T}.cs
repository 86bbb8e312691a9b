using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>A value for which an author may also write 記録なし.</summary>
internal sealed class RecordedKind<T>(ValueKind<T> known) : ValueKind<Recorded<T>>
{
    /// <summary>What an author writes where nothing was recorded.</summary>
    public const string NotRecorded = "記録なし";

    public override ValueShape Shape => known.Shape;

    public override Located<Recorded<T>>? Read(Node node, FieldContext context)
    {
        if (node is TextNode text && text.Text.Trim() == NotRecorded)
        {
            return text.Located.As(new Recorded<T>(false, default!));
        }

        return known.Read(node, context) is { } value ? value.As(new Recorded<T>(true, value.Value)) : null;
    }
}
