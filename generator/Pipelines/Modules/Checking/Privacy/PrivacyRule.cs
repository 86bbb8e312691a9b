using System.Buffers;
using System.Text.RegularExpressions;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>One kind of thing that must not be published, and how it is recognised.</summary>
/// <param name="Pattern">Runs over a text in half-width characters; the group <c>at</c>, where it has one, is what is told.</param>
/// <param name="Report">Says it of a place and of what is written there.</param>
internal sealed record PrivacyRule(Regex Pattern, Func<Located<string>, Diagnostic> Report)
{
    /// <summary>False for what only looks like it.</summary>
    public Func<Match, bool> Accepts { get; init; } = _ => true;

    /// <summary>One of these stands in whatever the pattern finds: it is tried only where one is. None: it is always tried.</summary>
    public SearchValues<string>? Words { get; init; }

    /// <summary>True where a register of public venues may hold it.</summary>
    public bool IsAllowedForPlaces { get; init; }

    /// <summary>Where it is in the text, from first to last.</summary>
    public IEnumerable<PrivacyFind> Find(string text) => Words is not null && !text.AsSpan().ContainsAny(Words)
        ? []
        : from match in Pattern.Matches(text)
          where Accepts(match)
          let told = match.Groups["at"] is { Success: true } at ? at : match
          select new PrivacyFind(this, told.Index, told.Length);

    /// <summary>Words of which one stands in whatever a pattern finds, in capital or small letters.</summary>
    public static SearchValues<string> AnyOf(params ReadOnlySpan<string> words) => SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
}
