using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Reads numbers of people and reports what is none.</summary>
internal sealed class PeopleReader(NotationReader reader, DiagnosticBag diagnostics)
{
    /// <summary>A number of people from 1, or null with one problem.</summary>
    public int? ReadCount()
    {
        var span = reader.Here();
        if (CountReader.TakePeople(reader) is not { } count)
        {
            Refuse();
            return null;
        }

        if (count > 0)
        {
            return count;
        }

        diagnostics.Add(NotationDiagnostics.ParticipantsCountZero(span));
        return null;
    }

    /// <summary>True at the end; otherwise 「ほか」, 「など」 or the like is left, and reported.</summary>
    public bool IsDone()
    {
        if (!reader.AtEnd)
        {
            Refuse();
        }

        return reader.AtEnd;
    }

    /// <summary>Reports that participants cannot be read from here.</summary>
    public void Refuse() => diagnostics.Add(NotationDiagnostics.ParticipantsUnreadable(reader.Here(), reader.Text));
}
