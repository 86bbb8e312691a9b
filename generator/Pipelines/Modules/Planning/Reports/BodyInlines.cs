using System.Net;
using System.Text;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Takes a line of authored text apart into pieces with and without links; emphasis and code become plain text, and readings (ふりがな) fall away.</summary>
internal static class BodyInlines
{
    /// <param name="body">A line of Markdown, as the parser wrote it.</param>
    /// <param name="home">The page on which the text stands as authored: an anchor alone is meant there.</param>
    /// <param name="links">For the addresses; a link that leads nowhere becomes plain text, because gate 1 reports it.</param>
    public static ImmutableArray<ReportInline> Of(Body body, Route home, SiteLinks links)
    {
        var pieces = new Pieces();
        var targets = new Queue<string?>(body.Links.Select(l => Address(l, home, links)));
        var html = body.Html.AsSpan();
        while (!html.IsEmpty)
        {
            var end = html[0] == '<' ? html.IndexOf('>') + 1 : html.IndexOf('<');
            var part = html[..(end > 0 ? end : html.Length)];
            pieces.Read(part, targets);
            html = html[part.Length..];
        }

        return pieces.ToInlines();
    }

    private static string? Address(BodyLink link, Route home, SiteLinks links) =>
        links.Resolve(link.Target) is ['#', ..] and var anchor ? links.Href(home) + anchor : links.Resolve(link.Target);

    private sealed class Pieces
    {
        private readonly ImmutableArray<ReportInline>.Builder _done = ImmutableArray.CreateBuilder<ReportInline>();
        private readonly StringBuilder _text = new();
        private string? _href;
        private bool _isReading;

        public void Read(ReadOnlySpan<char> part, Queue<string?> targets)
        {
            switch (part)
            {
                case ['<', 'a', ' ', ..]:
                    Leave(targets.Dequeue());
                    break;
                case ['<', '/', 'a', '>']:
                    Leave(null);
                    break;
                case ['<', 'i', 'm', 'g', ..]:
                    _ = targets.Dequeue();
                    _text.Append(WebUtility.HtmlDecode(AlternativeText(part)));
                    break;
                case ['<', 'r', 'p' or 't', '>']:
                    _isReading = true;
                    break;
                case ['<', '/', 'r', 'p' or 't', '>']:
                    _isReading = false;
                    break;
                case ['<', ..]:
                    break;
                default:
                    if (_isReading)
                    {
                        break;
                    }

                    _text.Append(WebUtility.HtmlDecode(part.ToString()).Replace('\n', ' '));
                    break;
            }
        }

        public ImmutableArray<ReportInline> ToInlines()
        {
            Leave(null);
            return _done.ToImmutable();
        }

        private void Leave(string? next)
        {
            if (_text.Length > 0)
            {
                _done.Add(new ReportInline(_text.ToString(), _href));
                _text.Clear();
            }

            _href = next;
        }

        private static string AlternativeText(ReadOnlySpan<char> image)
        {
            const string Name = "alt=\"";
            var text = image[(image.IndexOf(Name, StringComparison.Ordinal) + Name.Length)..];
            return text[..text.IndexOf('"')].ToString();
        }
    }
}
