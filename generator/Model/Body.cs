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

    /// <summary>Minutes an adult needs at 500 Japanese characters a minute, at least 1.</summary>
    public int ReadingMinutes => Math.Max(1, (PlainText.Length + 250) / 500);
}
