using Markdig.Extensions.Alerts;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Looks for what Markdown would swallow or publish without a word.</summary>
internal static class MarkdownChecks
{
    public static void Check(MarkdownPieces pieces, string text, SourceSpan origin, DiagnosticBag diagnostics)
    {
        foreach (var node in pieces.All)
        {
            var place = MarkdownPlace.Of(node, origin);
            if (HasInvisible(node))
            {
                diagnostics.Add(YamlDiagnostics.Invisible(place, "", null));
            }

            if (Problem(node, place) is { } problem)
            {
                diagnostics.Add(problem);
            }
        }

        HtmlSlips.Check(pieces, text, origin, diagnostics);
        EmphasisSlips.Check(pieces, text, origin, diagnostics);
        CheckHeadingLevels(pieces, origin, diagnostics);
        BracketChecks.Check(pieces, text, origin, diagnostics);
        DefinitionChecks.Check(pieces, text, origin, diagnostics);
        RubyChecks.CheckBrackets(pieces, text, origin, diagnostics);
        ForeignChecks.Check(pieces, text, origin, diagnostics);
    }

    // Written as character references (&#x202e;); as themselves they were found line by line.
    private static bool HasInvisible(MarkdownObject node) => node switch
    {
        HtmlEntityInline entity => InvisibleCharacters.FirstIn(entity.Transcoded.AsSpan()) >= 0,
        LinkInline link => InvisibleCharacters.FirstIn(link.Url) >= 0 || InvisibleCharacters.FirstIn(link.Title) >= 0,
        _ => false,
    };

    private static Diagnostic? Problem(MarkdownObject node, SourceSpan place) => node switch
    {
        HeadingBlock heading when InlineText.IsEmpty(heading.Inline) => MarkdownDiagnostics.HeadingEmpty(place),
        LinkInline link => ProblemOfLink(link, place),
        AutolinkInline { IsEmail: false } link when !SiteLinks.HasAllowedScheme(link.Url) =>
            MarkdownDiagnostics.LinkSchemeRefused(place, link.Url),
        AutolinkInline { IsEmail: false } link when DisguisedHost.Shown(link.Url) is { } shown => MarkdownDiagnostics.LinkHostDisguised(place, link.Url, shown),
        AlertBlock alert when CalloutKind.Find(alert.Kind.ToString()) is null =>
            MarkdownDiagnostics.CalloutUnknown(place, $"[!{alert.Kind}]", string.Join("、", CalloutKind.All.Select(k => k.Name))),
        RubyInline ruby => RubyChecks.Problem(ruby, place),
        _ => null,
    };

    private static Diagnostic? ProblemOfLink(LinkInline link, SourceSpan place)
    {
        string Text() => InlineText.Plain(link);
        return link switch
        {
            { Url: null or "" } => MarkdownDiagnostics.LinkWithoutTarget(place, Text()),
            { IsImage: true } when InlineText.IsEmpty(link) => MarkdownDiagnostics.ImageWithoutText(place, link.Url),
            { IsImage: true, Title.Length: > 0 } when !PictureCaption.MayHaveCaption(link) => MarkdownDiagnostics.CaptionInsideText(place, Text(), link.Url),
            { IsImage: false } when InlineText.IsEmpty(link) && !link.Any(c => c is LinkInline { IsImage: true }) =>
                MarkdownDiagnostics.LinkWithoutText(place, link.Url),
            _ when DisguisedHost.Shown(link.Url) is { } shown => MarkdownDiagnostics.LinkHostDisguised(place, link.Url, shown),
            _ when HasScheme(link.Url) && (link.IsImage || !SiteLinks.HasAllowedScheme(link.Url)) =>
                link.IsImage ? MarkdownDiagnostics.ImageFromElsewhere(place, link.Url) : MarkdownDiagnostics.LinkSchemeRefused(place, link.Url),
            _ => null,
        };
    }

    /// <summary>True where letters stand before a colon that comes before any slash, as in <c>javascript:</c>, <c>data:</c>, <c>ftp:</c>, and also for <c>//host</c>.</summary>
    public static bool HasScheme(string url) =>
        url.StartsWith("//", StringComparison.Ordinal) ||
        (url.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && !url.AsSpan(0, colon).ContainsAny('/', '#', '?'));

    private static void CheckHeadingLevels(MarkdownPieces pieces, SourceSpan origin, DiagnosticBag diagnostics)
    {
        var above = 1;
        foreach (var heading in pieces.Headings)
        {
            var place = MarkdownPlace.Of(heading, origin);
            if (heading.Level == 1)
            {
                diagnostics.Add(MarkdownDiagnostics.HeadingOfLevelOne(place, InlineText.Plain(heading.Inline)));
            }
            else if (heading.Level > above + 1)
            {
                diagnostics.Add(MarkdownDiagnostics.HeadingSkipsLevel(place, heading.Level, above + 1, InlineText.Plain(heading.Inline)));
            }

            above = Math.Max(heading.Level, 1);
        }
    }
}
