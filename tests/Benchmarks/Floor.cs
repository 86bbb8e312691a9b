using System.Text;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SocialHub.Benchmarks;

/// <summary>The least that a generator with these libraries can do: read, front matter, Markdown, one bare page for each document. No lists, feeds, theme or checks.</summary>
internal static class Floor
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    /// <param name="content">Documents as other generators read them.</param>
    /// <param name="output">Takes the pages.</param>
    public static void Build(string content, string output) =>
        Parallel.ForEach(Directory.GetFiles(content, "*.md", SearchOption.AllDirectories), file =>
        {
            var folder = Path.Combine(output, Path.GetRelativePath(content, file)[..^".md".Length]);
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, "index.html"), Encoding.UTF8.GetBytes(PageOf(File.ReadAllText(file))));
        });

    private static string PageOf(string text)
    {
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
        var title = TitleOf(new StringReader(text[4..(end + 1)]));
        return $"""<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>{title}</title></head><body><h1>{title}</h1>{Markdown.ToHtml(text[(end + 5)..], Pipeline)}</body></html>""";
    }

    private static string TitleOf(StringReader yaml)
    {
        var (parser, title, isNext) = (new Parser(yaml), "", false);
        while (parser.MoveNext())
        {
            if (parser.Current is Scalar scalar)
            {
                title = isNext && title.Length == 0 ? scalar.Value : title;
                isNext = scalar.Value == "title";
            }
        }

        return title;
    }
}
