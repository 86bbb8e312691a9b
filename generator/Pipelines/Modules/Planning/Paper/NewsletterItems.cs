using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>What a newsletter says of an article or a session, in short and, where there is room, with more.</summary>
internal static class NewsletterItems
{
    private const int MostVoices = 2;

    /// <summary>From the shortest to the fullest, at least one: then with what was talked about, with a picture, then with more and more of its text.</summary>
    /// <param name="document">An article or a session.</param>
    /// <param name="number">Its place among the chosen, from 1.</param>
    /// <param name="source">Where it was chosen.</param>
    /// <param name="site">For voices, pictures and addresses.</param>
    public static ImmutableArray<NewsletterItem> Of(Document document, int number, Diagnostics.SourceSpan source, Site site)
    {
        var entry = site.EntryOf(document);
        var code = QrMatrix.Of(site.Links.Absolute(document.Route));
        var picture = NewsletterPictures.Of(document, site.Links);
        PaperText[] summary = document.Summary.Length > 0 ? [new(PaperTextStyle.Text, document.Summary)] : [];
        PaperText[] talked = [.. TalkedAbout(document, site)];
        var opening = NewsletterOpening.Of(document).Select(t => new PaperText(PaperTextStyle.Text, t)).ToArray();
        PaperText address = new(PaperTextStyle.Small, $"くわしくは {PaperAddress.Of(code.Address)}");
        var shortest = new NewsletterItem
        {
            Anchor = string.Create(CultureInfo.InvariantCulture, $"item-{number}"),
            Kicker = $"{entry.KindName}　{entry.DateText}",
            Title = entry.Title,
            Summary = document.Summary,
            Texts = [.. summary, address],
            Code = code,
            Source = source,
        };
        var withTalk = shortest with { Texts = [.. summary, .. talked, address] };
        var withPicture = withTalk with { Picture = picture };
        NewsletterItem[] all =
        [
            shortest, withTalk, withPicture,
            .. Enumerable.Range(1, opening.Length).Select(n => withPicture with { Texts = [.. summary, .. opening[..n], .. talked, address] }),
        ];
        return [.. all.Where((item, i) => i == 0 || item.Picture != all[i - 1].Picture || item.Texts.Length != all[i - 1].Texts.Length)];
    }

    private static IEnumerable<PaperText> TalkedAbout(Document document, Site site)
    {
        if (document is not Session session)
        {
            return [];
        }

        var voices = site.Histories.SelectMany(h => h.Voices)
            .Where(v => v.Session?.Value == session.Slug && v.Words is not null).Take(MostVoices);
        return
        [
            .. session.Points.IsEmpty ? [] : session.Points.Prepend("話し合ったこと").Select((t, i) => i == 0 ? new PaperText(PaperTextStyle.Heading, t) : new PaperText(PaperTextStyle.Text, $"・{t}")),
            .. voices.Select(v => new PaperText(PaperTextStyle.Text, $"「{v.Words}」{(v.Channel.Length > 0 ? $"（{v.Channel}）" : "")}")),
        ];
    }
}
