using Markdig;
using Markdig.Syntax;
using SocialHub.Diagnostics;
using Body = SocialHub.Model.Body;

namespace SocialHub.Pipelines;

/// <summary>The door to Markdown: text goes in, checked bodies and sections come out. Nothing of Markdig passes it.</summary>
internal static class MarkdownText
{
    // A line with so many openers is the likely culprit; Markdig gives up at a depth of 128.
    private const int DeepLine = 64;

    // Built once; immutable and safe to share. Raw HTML stays in the tree so that MarkdownChecks can name its place.
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>A whole body.</summary>
    public static Body Parse(TextBlock block, string file, DiagnosticBag diagnostics)
    {
        var origin = new SourceSpan(file, block.FirstLine, 1);
        var text = BodySlips.Mend(block, file, isRoadmap: false, diagnostics);
        return ParseTree(text, origin, diagnostics) is { } pieces ? BodyWriter.Write(pieces.Tree, pieces.Headings, origin) : Body.Empty;
    }

    /// <summary>A value of one line: a single paragraph, written without its <c>p</c> element.</summary>
    public static Body ParseLine(Located<string> text, DiagnosticBag diagnostics)
    {
        // What a heading or list says further would only repeat that it may not stand here.
        var found = new DiagnosticBag();
        var tree = ParseTree(text.Value, text.Span, found)?.Tree;
        if (tree is not ([ParagraphBlock] or null))
        {
            diagnostics.Add(MarkdownDiagnostics.LineIsNoParagraph(text.Span));
            return Body.Empty;
        }

        if (tree is [ParagraphBlock figure] && PictureCaption.FigureOf(figure) is { } picture)
        {
            found.Add(MarkdownDiagnostics.CaptionInsideText(MarkdownPlace.Of(picture, text.Span), InlineText.Plain(picture), picture.Url ?? ""));
        }

        found.ToOrderedList().ToList().ForEach(diagnostics.Add);
        return tree is [ParagraphBlock paragraph] ? BodyWriter.WriteLine(paragraph, text.Span) : Body.Empty;
    }

    /// <summary>A body that is divided by headings: what stands before the first, and a section for each.</summary>
    public static SectionedBody ParseSections(TextBlock block, string file, DiagnosticBag diagnostics)
    {
        var origin = new SourceSpan(file, block.FirstLine, 1);
        return ParseTree(BodySlips.Mend(block, file, isRoadmap: true, diagnostics), origin, diagnostics) is { } pieces
            ? SectionWriter.Write(pieces, origin)
            : new SectionedBody(Body.Empty, []);
    }

    internal static MarkdownDocument Tree(string text) => Markdig.Markdown.Parse(text, Pipeline);

    internal static Markdig.Renderers.HtmlRenderer RendererTo(TextWriter writer)
    {
        var renderer = new Markdig.Renderers.HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        return renderer;
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseAlertBlocks()
            .UseCjkFriendlyEmphasis()
            .UseNonAsciiNoEscape();
        builder.InlineParsers.Insert(0, new RubyParser());
        builder.InlineParsers.Insert(0, new ForeignParser());
        return builder.Build();
    }

    private static MarkdownPieces? ParseTree(string text, SourceSpan origin, DiagnosticBag diagnostics)
    {
        if (MarkdownDepth.FirstTooIndented(text) is >= 0 and var indented)
        {
            diagnostics.Add(MarkdownDiagnostics.TooDeep(origin with { Line = origin.Line + indented }));
            return null;
        }

        if (DefinitionChecks.FirstTooMany(text) is >= 0 and var definition)
        {
            diagnostics.Add(MarkdownDiagnostics.DefinitionsTooMany(origin with { Line = origin.Line + definition }, DefinitionChecks.Most));
            return null;
        }

        try
        {
            var tree = Tree(text);
            var pieces = MarkdownPieces.Of(tree, text, MarkdownDepth.Deepest);
            if (pieces.TooDeep is { } deep)
            {
                diagnostics.Add(MarkdownDiagnostics.TooDeep(origin with { Line = origin.Line + deep.Line }));
                return null;
            }

            MarkdownChecks.Check(pieces, text, origin, diagnostics);
            return pieces;
        }
        catch (ArgumentException)
        {
            // Markdig's only exception for authored text: "too deeply nested", without a place.
            var line = Array.FindIndex(text.Split('\n'), l => l.Count(c => c is '>' or '-' or '*' or '[' or '(') >= DeepLine);
            diagnostics.Add(MarkdownDiagnostics.TooDeep(line < 0 ? origin : origin with { Line = origin.Line + line }));
            return null;
        }
    }
}
