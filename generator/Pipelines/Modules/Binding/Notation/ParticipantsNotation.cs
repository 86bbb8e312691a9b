using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Participants (参加者) as people write them; the canonical form is <see cref="Participants.ToString"/>.</summary>
internal static class ParticipantsNotation
{
    /// <summary>The participants, or null with exactly one problem.</summary>
    public static Participants? Parse(Located<string> text, DiagnosticBag diagnostics)
    {
        var reader = new NotationReader(text);
        var start = reader.Here();
        return char.IsAsciiDigit(reader.Next())
            ? WithTotal(reader, start, diagnostics)
            : WithoutTotal(reader, start, diagnostics);
    }

    // 8名, 8名（講師1名、行政7名）, 6名+アドバイザー1名（見本太郎）
    private static Participants? WithTotal(NotationReader reader, SourceSpan start, DiagnosticBag diagnostics)
    {
        var people = new PeopleReader(reader, diagnostics);
        if (people.ReadCount() is not { } total)
        {
            return null;
        }

        var groups = ImmutableArray<ParticipantGroup>.Empty;
        if (reader.TryTake("("))
        {
            if (new GroupReader(reader, diagnostics).ReadEnclosed() is not { } enclosed)
            {
                return null;
            }

            groups = enclosed;
        }

        if (!new AdviserReader(reader, diagnostics).TryRead(out var advisers) || !people.IsDone())
        {
            return null;
        }

        var sum = groups.Sum(g => g.Count);
        if (groups.IsEmpty || sum == total)
        {
            return new Participants(total, groups, advisers);
        }

        var mended = new Participants(sum, groups, advisers).ToString();
        diagnostics.Add(NotationDiagnostics.ParticipantsSumWrong(start, total, sum, mended));
        return null;
    }

    // 講師1名、行政7名: enough to tell the author what the whole line would be, not enough to know that nobody is missing.
    private static Participants? WithoutTotal(NotationReader reader, SourceSpan start, DiagnosticBag diagnostics)
    {
        if (new GroupReader(reader, diagnostics).ReadOpen() is { } groups &&
            new AdviserReader(reader, diagnostics).TryRead(out var advisers) &&
            new PeopleReader(reader, diagnostics).IsDone())
        {
            var mended = new Participants(groups.Sum(g => g.Count), groups, advisers).ToString();
            diagnostics.Add(NotationDiagnostics.ParticipantsTotalMissing(start, mended));
        }

        return null;
    }
}
