using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>A YAML file as a text that is front matter from its first line to its last.</summary>
public sealed class DecodeText : PerItem<ContentFile, SourceText>
{
    protected override SourceText? Map(ContentFile item, BuildContext context) =>
        TextDecoder.Decode(item, context.Diagnostics) is { } text
            ? new SourceText(item.Path, new TextBlock(text, 1), new TextBlock("", 1))
            : null;
}
