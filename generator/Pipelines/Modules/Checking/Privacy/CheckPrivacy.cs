using SocialHub.Diagnostics;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>
/// Looks in every text, and in the names of files, for what must not be published: ways into meetings, private numbers, mail
/// and homes, keys. The repository is as public as the site, and so drafts and files that nobody claims are looked at too.
/// </summary>
/// <param name="organizations">What they have decided to publish (公開の連絡先) may stand anywhere.</param>
public sealed class CheckPrivacy(ImmutableArray<Organization> organizations) : PerItem<WrittenText, WrittenText>
{
    private const string Places = "places.yaml";

    private readonly PublishedContacts _published = new(organizations);

    public override IEnumerable<object> Basis => [.. organizations];

    protected override WrittenText Map(WrittenText item, BuildContext context)
    {
        foreach (var find in PrivacyRules.Find(item.File))
        {
            Report(find, new Located<string>(item.File.Substring(find.Index, find.Length), SourceSpan.StartOf(item.File)), context.Diagnostics);
        }

        LinedText? lines = null;
        foreach (var find in PrivacyRules.Find(item.Text))
        {
            Report(find, new Located<string>(item.Text.Substring(find.Index, find.Length), (lines ??= new LinedText(item.Text)).PlaceIn(item.File, find.Index)), context.Diagnostics);
        }

        return item;
    }

    private void Report(PrivacyFind find, Located<string> written, DiagnosticBag diagnostics)
    {
        var isVenue = find.Rule.IsAllowedForPlaces && written.Span.File == Places;
        if (!isVenue && !_published.Allow(written.Value))
        {
            diagnostics.Add(find.Rule.Report(written));
        }
    }
}
