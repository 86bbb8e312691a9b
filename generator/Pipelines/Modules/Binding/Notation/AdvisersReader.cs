using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Reads the advisers beside the total, 「+アドバイザー1名（見本太郎）」 or 「、アドバイザー1名」.</summary>
internal static class AdvisersReader
{
    /// <summary>Null without advisers (the cursor stays) and after a report.</summary>
    public static Advisers? TryRead(NotationReader reader)
    {
        var before = reader.Position;
        _ = reader.TrySkipAny("+", "、", ",");
        reader.SkipSpaces();
        var start = reader.Position;
        if (start == before || !reader.TrySkip(GroupReader.Adviser) || !HeadCountReader.TryRead(reader, out var count))
        {
            reader.Position = before;
            return null;
        }

        var names = ImmutableArray.CreateBuilder<string>();
        if (reader.TrySkip("(") && !TryReadNames(reader, names))
        {
            reader.Report(NotationDiagnostics.ParticipantsUnreadable(
                reader.SpanAt(reader.Position), reader.Quote(reader.Position), null));
            return null;
        }

        Check(reader, start, count, names.Count);
        return new Advisers(count, names.ToImmutable());
    }

    private static bool TryReadNames(NotationReader reader, ImmutableArray<string>.Builder names)
    {
        do
        {
            var start = reader.Position;
            while (!reader.AtEnd && reader.Current is not ('(' or ')' or '、' or ','))
            {
                reader.Position++;
            }

            if (reader.Written(start, reader.Position).Trim() is not { Length: > 0 } name)
            {
                return false;
            }

            names.Add(name);
        }
        while (reader.TrySkipAny("、", ","));
        return reader.TrySkip(")");
    }

    private static void Check(NotationReader reader, int start, int count, int names)
    {
        if (count == 0)
        {
            reader.Report(NotationDiagnostics.ParticipantsCountZero(reader.SpanAt(start)));
        }
        else if (names > 0 && names != count)
        {
            reader.Report(NotationDiagnostics.AdvisersCountWrong(
                reader.SpanAt(start),
                count.ToString(CultureInfo.InvariantCulture),
                names.ToString(CultureInfo.InvariantCulture),
                new Advisers(names, []).ToString()));
        }
    }
}
