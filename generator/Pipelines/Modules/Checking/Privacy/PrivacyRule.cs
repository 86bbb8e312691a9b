using System.Text.RegularExpressions;
using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>One kind of thing that must not be published, and how it is recognised.</summary>
/// <param name="Pattern">Runs over a <see cref="PrivacyText"/>; the group <c>at</c>, where it has one, is what is told.</param>
/// <param name="Report">Says it of a place and of what is written there.</param>
internal sealed record PrivacyRule(Regex Pattern, Func<Located<string>, Diagnostic> Report)
{
    /// <summary>False for what only looks like it.</summary>
    public Func<Match, bool> Accepts { get; init; } = _ => true;

    /// <summary>One of these, in capital or small letters, stands in whatever the pattern finds (<see cref="PrivacyWords"/>). Empty: no word tells.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>True where a register of public venues may hold it.</summary>
    public bool IsAllowedForPlaces { get; init; }

    /// <summary>Where it is in the text, from first to last.</summary>
    public IEnumerable<PrivacyFind> Find(string text) =>
        from match in Pattern.Matches(text)
        where Accepts(match)
        let told = match.Groups["at"] is { Success: true } at ? at : match
        select new PrivacyFind(this, told.Index, told.Length);
}
