using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Reads the groups of a breakdown (内訳), e.g. 「講師1名、行政1名、当法人より3名」.</summary>
internal static class GroupReader
{
    /// <summary>What stands before advisers, who are outside the total.</summary>
    public const string Adviser = "アドバイザー";

    private const string Stops = "()+、,;";
    private const string Separators = "、,;・/";

    /// <summary>Reads up to a closing bracket, a plus sign, advisers after a separator, or the end. False only after a report.</summary>
    public static bool TryReadAll(NotationReader reader, ImmutableArray<ParticipantGroup>.Builder groups)
    {
        do
        {
            if (ReadOne(reader) is not { } group)
            {
                return false;
            }

            groups.Add(group);
        }
        while (TrySkipSeparator(reader));
        return true;
    }

    private static bool TrySkipSeparator(NotationReader reader)
    {
        var start = reader.Position;
        reader.SkipSpaces();
        if (Separators.Contains(reader.Current, StringComparison.Ordinal))
        {
            reader.Position++;
        }
        else if (reader.AtEnd || reader.Current is ')' or '+')
        {
            return false;
        }

        if (!reader.Sees(r => r.TrySkip(Adviser)))
        {
            return true;
        }

        reader.Position = start;
        return false;
    }

    private static ParticipantGroup? ReadOne(NotationReader reader)
    {
        reader.SkipSpaces();
        var start = reader.Position;
        if (!TryFindCount(reader, out var labelEnd, out var count) || Label(reader.Written(start, labelEnd)) is not { } label)
        {
            return ReportUnreadable(reader, start);
        }

        if (HeadCountReader.TrySkipOpenAfter(reader, out var word) || HeadCountReader.EndsOpen(label, out word))
        {
            reader.Report(NotationDiagnostics.ParticipantsOpenEnded(reader.SpanAt(start), word));
            return null;
        }

        if (count == 0)
        {
            reader.Report(NotationDiagnostics.ParticipantsCountZero(reader.SpanAt(start)));
        }

        return new ParticipantGroup(label, count);
    }

    /// <summary>Goes to the count that ends the group; numbers before it, as in 大学3年生2名, belong to the label.</summary>
    private static bool TryFindCount(NotationReader reader, out int labelEnd, out int count)
    {
        (labelEnd, count) = (0, 0);
        while (!reader.AtEnd && !Stops.Contains(reader.Current, StringComparison.Ordinal))
        {
            labelEnd = reader.Position;
            if (!char.IsAsciiDigit(reader.Current))
            {
                reader.Position++;
            }
            else if (HeadCountReader.TryRead(reader, out count))
            {
                if (EndsGroup(reader))
                {
                    return true;
                }
            }
            else
            {
                SkipDigits(reader);
            }
        }

        return false;
    }

    private static bool EndsGroup(NotationReader reader) =>
        reader.AtEnd || reader.Current is ' ' or ')' or '+' || Separators.Contains(reader.Current, StringComparison.Ordinal) ||
        reader.Sees(r => HeadCountReader.TrySkipOpenAfter(r, out _));

    private static void SkipDigits(NotationReader reader)
    {
        while (char.IsAsciiDigit(reader.Current))
        {
            reader.Position++;
        }
    }

    /// <summary>The label without より and colons; null when none is left, or when its last digit would run into the count.</summary>
    private static string? Label(string written)
    {
        var label = written.Trim();
        for (var before = ""; before != label;)
        {
            before = label;
            label = WithoutEnd(WithoutEnd(label.TrimEnd(':', '：').TrimEnd(), "より"), "から").TrimEnd();
        }

        return label.Length == 0 || char.IsAsciiDigit(NarrowForm.Of(label)[^1]) ? null : label;
    }

    private static string WithoutEnd(string label, string end) =>
        label.EndsWith(end, StringComparison.Ordinal) ? label[..^end.Length] : label;

    private static ParticipantGroup? ReportUnreadable(NotationReader reader, int start)
    {
        reader.Position = start;
        reader.Report(HeadCountReader.TrySkipOpenAfter(reader, out var word)
            ? NotationDiagnostics.ParticipantsOpenEnded(reader.SpanAt(start), word)
            : NotationDiagnostics.ParticipantsUnreadable(reader.SpanAt(start), reader.Quote(start), null));
        return null;
    }
}
