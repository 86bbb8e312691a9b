using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>
/// Reads who took part (参加者), e.g. 「8名（講師1名、行政1名、当法人より6名）」, 「6名+アドバイザー1名（見本太郎）」, 「5名」.
/// </summary>
/// <remarks>
/// 人 stands for 名; groups are separated by 、 , ， ・ or a space. Advisers in the brackets are in the total, beside it outside.
/// </remarks>
public static class ParticipantsNotation
{
    /// <summary>Null only after at least one report.</summary>
    public static Participants? Parse(Located<string> text, DiagnosticBag diagnostics)
    {
        var reader = new NotationReader(text, diagnostics);
        _ = reader.TrySkip("参加者") && reader.TrySkip(":");
        reader.SkipSpaces();
        var start = reader.Position;
        var groups = ImmutableArray.CreateBuilder<ParticipantGroup>();
        if (!TryReadTotal(reader, out var total) || !TryReadGroups(reader, total, groups))
        {
            return null;
        }

        var advisers = AdvisersReader.TryRead(reader);
        reader.SkipSpaces();
        if (!reader.Failed && !reader.AtEnd)
        {
            ReportUnreadable(reader, reader.Position, null);
        }

        return reader.Failed ? null : ParticipantsSum.Check(reader, start, total, new(0, groups.ToImmutable(), advisers));
    }

    /// <summary>False only after a report; null where the text begins with groups.</summary>
    private static bool TryReadTotal(NotationReader reader, out int? total)
    {
        total = null;
        var start = reader.Position;
        if (HeadCountReader.TrySkipOpenBefore(reader, out var word))
        {
            return ReportOpenEnded(reader, start, word);
        }

        _ = reader.TrySkipAny("合計", "総勢", "全", "計");
        if (!HeadCountReader.TryRead(reader, out var count))
        {
            reader.Position = start;
            return !IsBareNumber(reader, out count) ||
                ReportUnreadable(reader, start, string.Create(CultureInfo.InvariantCulture, $"{count}名"));
        }

        total = count;
        if (HeadCountReader.TrySkipOpenAfter(reader, out word))
        {
            return ReportOpenEnded(reader, start, word);
        }

        if (count == 0)
        {
            reader.Report(NotationDiagnostics.ParticipantsCountZero(reader.SpanAt(start)));
        }

        return count > 0;
    }

    private static bool TryReadGroups(
        NotationReader reader, int? total, ImmutableArray<ParticipantGroup>.Builder groups)
    {
        if (total is null)
        {
            return GroupReader.TryReadAll(reader, groups);
        }

        if (!reader.TrySkip("("))
        {
            return true;
        }

        SkipHeading(reader);
        return GroupReader.TryReadAll(reader, groups) && (reader.TrySkip(")") || ReportUnreadable(reader, reader.Position, null));
    }

    private static void SkipHeading(NotationReader reader)
    {
        var start = reader.Position;
        if (!reader.TrySkip("内訳") || !reader.TrySkip(":"))
        {
            reader.Position = start;
        }
    }

    private static bool IsBareNumber(NotationReader reader, out int count)
    {
        var start = reader.Position;
        var isNumber = reader.TryReadCount(out count) && count > 0;
        reader.SkipSpaces();
        isNumber &= reader.AtEnd;
        reader.Position = start;
        return isNumber;
    }

    private static bool ReportOpenEnded(NotationReader reader, int start, string word)
    {
        reader.Report(NotationDiagnostics.ParticipantsOpenEnded(reader.SpanAt(start), word));
        return false;
    }

    private static bool ReportUnreadable(NotationReader reader, int at, string? paste)
    {
        reader.Report(NotationDiagnostics.ParticipantsUnreadable(reader.SpanAt(at), reader.Quote(at), paste));
        return false;
    }
}
