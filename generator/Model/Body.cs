namespace SocialHub.Model;

/// <summary>The text of a document (本文), rendered once from Markdown; its links are still to be filled in.</summary>
/// <remarks>
/// <see cref="Html"/> is safe to publish: raw HTML was refused, addresses were checked by scheme. At each
/// <see cref="BodyLink.Offset"/> the address of that link is missing, because an address is known only when
/// every document is (<c>Site.Find</c>); the theme puts it in when it renders.
/// </remarks>
public sealed record Body(
    string Html,
    ImmutableArray<BodyLink> Links,
    ImmutableArray<Heading> Headings,
    string PlainText)
{
    /// <summary>A document that is nothing but its front matter.</summary>
    public static Body Empty { get; } = new("", [], [], "");

    public bool IsEmpty => Html.Length == 0;

    /// <summary>Where each heading of level 2 that stands in no other block begins, in the order of the text.</summary>
    public ImmutableArray<SectionStart> Starts { get; init; } = [];

    /// <summary>What stands before the first of <see cref="Starts"/>.</summary>
    public Body Introduction => Starts.IsEmpty ? this : Slice(new SectionStart(0, 0, ""), Starts[0]);

    /// <summary>The text from each of <see cref="Starts"/> to the next, with its heading.</summary>
    public IEnumerable<(string Id, Body Text)> Sections => Starts.Select((start, i) =>
        (start.Id, Slice(start, i + 1 < Starts.Length ? Starts[i + 1] : new SectionStart(Html.Length, PlainText.Length, ""))));

    /// <summary>True where a piece of it can stand on another page: it has no notes and no links to places within itself.</summary>
    public bool StandsAlone =>
        !Links.Any(l => l.Target.Value.StartsWith('#')) && !Html.Contains("href=\"#fn", StringComparison.Ordinal);

    /// <summary>Minutes an adult needs at 500 Japanese characters a minute, at least 1.</summary>
    public int ReadingMinutes => Math.Max(1, (PlainText.Length + 250) / 500);

    private Body Slice(SectionStart from, SectionStart to)
    {
        var html = Html[from.Html..to.Html];
        return new Body(
            html,
            [.. Links.Where(l => l.Offset >= from.Html && l.Offset < to.Html).Select(l => l with { Offset = l.Offset - from.Html })],
            [.. Headings.Where(h => html.Contains($"id=\"{h.Id}\"", StringComparison.Ordinal))],
            PlainText[Math.Min(from.Text, PlainText.Length)..Math.Min(to.Text, PlainText.Length)].Trim('\n'));
    }
}
