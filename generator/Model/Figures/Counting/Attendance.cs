using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>Who came to one session or training, where somebody recorded it.</summary>
internal sealed record Attendance(
    Document Document, Schedule Schedule, Participants Participants, ImmutableArray<Located<Credit>> Lecturers)
{
    /// <summary>The same without people of these labels.</summary>
    public Attendance Without(ImmutableArray<string> labels)
    {
        ImmutableArray<ParticipantGroup> left = [.. Participants.Groups.Where(g => !labels.Contains(g.Label))];
        var taken = Participants.Groups.Sum(g => g.Count) - left.Sum(g => g.Count);
        return this with { Participants = Participants with { Total = Participants.Total - taken, Groups = left } };
    }
}
