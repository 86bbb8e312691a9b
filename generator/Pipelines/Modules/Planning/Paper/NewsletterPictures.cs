using System.Net;
using System.Text.RegularExpressions;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Finds the picture of a document that a newsletter shows: its first.</summary>
internal static partial class NewsletterPictures
{
    public static NewsletterPicture? Of(Document document, SiteLinks links)
    {
        foreach (var link in document.Body.Links.Where(l => l.IsImage))
        {
            if (links.FindImage(link.Target) is { } image && Element().Match(document.Body.Html, link.Offset) is { Success: true } found)
            {
                return new NewsletterPicture(image, WebUtility.HtmlDecode(found.Groups[1].Value), HtmlPieces.TextOf(found.Groups[2].Value.Replace("<br>", " ", StringComparison.Ordinal)));
            }
        }

        return null;
    }

    // What BodyRenderers writes behind the address of a picture.
    [GeneratedRegex("\\G\" alt=\"([^\"]*)\" loading=\"lazy\">(?:<figcaption>(.*?)</figcaption>)?", RegexOptions.Singleline)]
    private static partial Regex Element();
}
