using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>What the checks need to know of a finished page.</summary>
/// <param name="Path">Of the output file.</param>
/// <param name="Ids">All ids, each once.</param>
/// <param name="Addresses">Addresses of links and pictures on our own site, and anchors of the page itself; each once, in the order of the page.</param>
/// <param name="Faults">Codes of what is wrong with the structure, with the element or id concerned.</param>
internal sealed record HtmlFacts(
    string Path, ImmutableArray<string> Ids, ImmutableArray<string> Addresses, ImmutableArray<(string Code, string What)> Faults)
{
    // Most pages have fewer, and are quickest looked through.
    private const int Few = 32;
    private readonly HashSet<string>? _many = Ids.Length > Few ? Ids.ToHashSet(StringComparer.Ordinal) : null;

    /// <summary>Whether an element has the id.</summary>
    public bool HasId(string id) => _many?.Contains(id) ?? Ids.Contains(id, StringComparer.Ordinal);

    /// <summary>Reads the page in one go; only where it is not written as our theme writes is it parsed as a browser would (decision 0007).</summary>
    /// <param name="path">Of the output file.</param>
    /// <param name="html">The page.</param>
    /// <param name="pool">Holds ids and addresses.</param>
    public static HtmlFacts Of(string path, ReadOnlySpan<char> html, TextPool pool) =>
        StrictHtml.TryRead(path, html, pool) ?? ParsedHtml.FactsOf(path, html.ToString());

    public IEnumerable<Diagnostic> Problems(SourceSpan source) =>
        Faults.Select(f => HtmlDiagnostics.StructureBroken(source, f.Code, f.What, Path));

    /// <summary>Whether the content policy of our pages refuses an attribute: browsers then do as if it were not there (Content Security Policy Level 3, style-src-attr and script-src-attr).</summary>
    /// <param name="attribute">Its name, in capital or small letters.</param>
    public static bool IsRefused(ReadOnlySpan<char> attribute) =>
        attribute is ['o' or 'O', 'n' or 'N', ..] || attribute.Equals("style", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an address is on our own site.</summary>
    public static bool IsOwn(ReadOnlySpan<char> address) => address is ['#', ..] or ['/'] or ['/', not '/', ..];
}
