using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Checks that the groups are each named once and sum to the total (合計).</summary>
internal static class ParticipantsSum
{
    private const string OfWhom = "うち";
    private const string Others = "その他";

    /// <summary>The participants with their total, or null after a report.</summary>
    /// <param name="reader">Takes the reports.</param>
    /// <param name="at">Offset of the total, or of the first group without one.</param>
    /// <param name="total">The total as written, or null.</param>
    /// <param name="read">All that was read besides the total.</param>
    public static Participants? Check(NotationReader reader, int at, int? total, Participants read)
    {
        if (read.Groups.IsEmpty)
        {
            return read with { Total = total ?? 0 };
        }

        var span = reader.SpanAt(at);
        var sum = read.Groups.Sum(group => (long)group.Count);
        var mended = read with { Total = (int)Math.Min(sum, int.MaxValue) };
        Diagnostic? problem =
            IsPartial(read) ? NotationDiagnostics.ParticipantsBreakdownPartial(span, Completed(total, mended)?.ToString())
            : FirstTwice(read) is { } label ? NotationDiagnostics.ParticipantsLabelDuplicated(span, label, Joined(mended).ToString())
            : total is null ? NotationDiagnostics.ParticipantsTotalMissing(span, Text(sum), mended.ToString())
            : total != sum ? NotationDiagnostics.ParticipantsSumWrong(span, Text(total.Value), Text(sum), mended.ToString())
            : null;
        if (problem is null)
        {
            return mended;
        }

        reader.Report(problem);
        return null;
    }

    private static bool IsPartial(Participants read) =>
        read.Groups.Any(group => group.Label.StartsWith(OfWhom, StringComparison.Ordinal));

    private static string? FirstTwice(Participants read) =>
        read.Groups.GroupBy(group => group.Label, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.Key;

    // 「8名（うち講師1名）」 says the same as 「8名（講師1名、その他7名）」.
    private static Participants? Completed(int? total, Participants read)
    {
        var groups = read.Groups.Select(group => group with { Label = WithoutOfWhom(group.Label) }).ToImmutableArray();
        var whole = read with { Groups = groups };
        return groups.Any(group => group.Label.Length == 0 || group.Label == Others) || FirstTwice(whole) is not null ? null
            : total > read.Total ? new(total.Value, groups.Add(new(Others, total.Value - read.Total)), read.Advisers)
            : total == read.Total ? whole
            : null;
    }

    private static string WithoutOfWhom(string label)
    {
        while (label.StartsWith(OfWhom, StringComparison.Ordinal))
        {
            label = label[OfWhom.Length..].TrimStart(':', '：', ' ', '　', '、');
        }

        return label;
    }

    private static Participants Joined(Participants read) => read with
    {
        Groups = [.. read.Groups
            .GroupBy(group => group.Label, StringComparer.Ordinal)
            .Select(same => new ParticipantGroup(same.Key, (int)Math.Min(same.Sum(g => (long)g.Count), int.MaxValue)))],
    };

    private static string Text(long count) => count.ToString(CultureInfo.InvariantCulture);
}
