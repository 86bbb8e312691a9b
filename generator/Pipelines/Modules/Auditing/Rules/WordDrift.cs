using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Two words of a year's records that may mean the same industry: one is the other with more before or after it.</summary>
internal sealed class WordDrift : IAuditRule
{
    public IEnumerable<Finding> Find(AuditedYear year)
    {
        var words = Words(year).DistinctBy(w => w.Value).ToArray();
        return
            from one in words
            from other in words
            where IsShorter(one.Value, other.Value) && MayBeTheSame(one.Value, other.Value)
            let later = Array.IndexOf(words, one) > Array.IndexOf(words, other) ? one : other
            select new Finding($"{one.Value}/{other.Value}", GapDiagnostics.WordDrift(later.Span, one.Value, other.Value));
    }

    private static IEnumerable<Located<string>> Words(AuditedYear year) =>
    [
        .. year.Contacts.SelectMany(c => c.Industries.Items.Select(i => c.Id.As(i.Name))),
        .. year.Recruitments.SelectMany(r => r.Inquiries.Select(i => new Located<string>(i.Industry, r.Source))).Where(w => w.Value.Length > 0),
        .. year.Recruitments.SelectMany(r => r.Matches.Select(m => m.Id.As(m.Industry))).Where(w => w.Value.Length > 0),
    ];

    // Each pair once, whatever order the records are in.
    private static bool IsShorter(string one, string other) => one.Length != other.Length
        ? one.Length < other.Length
        : string.CompareOrdinal(one, other) < 0;

    // A single character is in too many words.
    private static bool MayBeTheSame(string one, string other) =>
        one.TrimEnd('業') is { Length: > 1 } core && other.Contains(core, StringComparison.Ordinal);
}
