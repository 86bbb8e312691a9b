namespace SocialHub.Pipelines;

/// <summary>A text file of the content folder, decoded; front matter and body are told apart but not read yet.</summary>
/// <param name="File">Path below the content folder.</param>
/// <param name="FrontMatter">The YAML between the two lines of hyphens; of a YAML file, all of it.</param>
/// <param name="Body">The Markdown after it; of a YAML file, nothing.</param>
public sealed record SourceText(string File, TextBlock FrontMatter, TextBlock Body);
