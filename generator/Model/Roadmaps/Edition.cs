using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>An edition (版): a numbered state of a roadmap that can be cited, with what it changed and why.</summary>
/// <param name="Number">From 1; the number that readers cite.</param>
/// <param name="IssuedOn">When it was published, or null where nobody recorded it.</param>
/// <param name="Weight">Whether readers who follow only major changes are told.</param>
/// <param name="Notes">What it changed, a sentence each, in the author's words; empty for a first edition.</param>
/// <param name="Causes">Why.</param>
public sealed record Edition(
    Located<int> Number,
    DateOnly? IssuedOn,
    EditionWeight Weight,
    ImmutableArray<string> Notes,
    ImmutableArray<Cause> Causes)
{
    /// <summary><c>第2版</c>.</summary>
    public string Name => NameOf(Number.Value);

    /// <summary><c>第2版</c>.</summary>
    public static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"第{number}版");
}
