using SocialHub.Engine;

namespace SocialHub.Pipelines;

/// <summary>Parses the YAML of a text; a text whose YAML is broken goes on without it, so that its body is checked in the same run.</summary>
public sealed class ParseYaml : PerItem<SourceText, ParsedText>
{
    protected override ParsedText? Map(SourceText item, BuildContext context) =>
        new(item, YamlText.Parse(item.FrontMatter, item.File, context.Diagnostics));
}
