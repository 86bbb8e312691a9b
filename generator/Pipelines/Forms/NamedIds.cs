using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Finds the id of what a reporter called by its name: nobody who fills in a form knows ids.</summary>
internal static class NamedIds
{
    private const string Suffix = "ロードマップ";

    /// <summary>The id where the text is the name of exactly one place, roadmap, or article or session for a newsletter; else the text as it was written, for the checks to tell.</summary>
    public static string Of(Field field, string text, Site site) => field.Name switch
    {
        "place" => Find(text, site.Places.SelectMany(p => new[] { (p.Id, p.Name), (p.Id, p.ToString()) })),
        "contents" => Find(text, Choices(site)),
        "lab" or "roadmap" => Roadmap(text, site),
        _ => text,
    };

    /// <inheritdoc cref="Of"/>
    public static string Roadmap(string text, Site site) => Find(text, site.Roadmaps.Select(r => (r.Slug, r.Title)));

    private static IEnumerable<(string Id, string Name)> Choices(Site site)
    {
        Document[] all = [.. site.Articles, .. site.Sessions];
        return all.Select(d => (NewsletterChoice.NameOf(d, all), d.Title));
    }

    // 居住支援 and 居住支援ロードマップ mean the same.
    private static string Core(string name) => LooseForm.Of(name.Trim() is var text && text.EndsWith(Suffix, StringComparison.Ordinal) ? text[..^Suffix.Length] : text);

    private static string Find(string text, IEnumerable<(Slug Id, string Name)> all) => Find(text, all.Select(e => (e.Id.Value, e.Name)));

    private static string Find(string text, IEnumerable<(string Id, string Name)> all)
    {
        var found = all.Where(e => Core(e.Name) == Core(text)).Select(e => e.Id).Distinct().ToArray();
        return found is [var id] ? id : text;
    }
}
