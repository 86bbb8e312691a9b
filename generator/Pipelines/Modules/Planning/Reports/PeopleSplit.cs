using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Participants as the law's report parts them: those who work on the activity, and those it is for.</summary>
/// <param name="Workers">The hub's own people with their unit, or empty where the record does not tell them apart.</param>
/// <param name="Beneficiaries">The labels of the others as written, without lecturers; or empty.</param>
/// <param name="BeneficiaryCount">Their number with its unit, or empty.</param>
internal sealed record PeopleSplit(string Workers, string Beneficiaries, string BeneficiaryCount)
{
    private static readonly PeopleSplit Unknown = new("", "", "");

    /// <summary>Unknown where the record has no groups, or the hub has not said by which words it calls its own people.</summary>
    public static PeopleSplit Of(Participants? participants, SiteSettings settings)
    {
        if (participants is null || participants.Groups.IsEmpty || settings.OwnStaffWords.IsEmpty)
        {
            return Unknown;
        }

        var own = participants.Groups.Where(g => settings.OwnStaffWords.Contains(g.Label));
        var others = participants.Groups
            .Where(g => !settings.OwnStaffWords.Contains(g.Label) && !settings.LecturerWords.Contains(g.Label)).ToArray();
        return new PeopleSplit(
            CountOf(own.Sum(g => g.Count)), string.Join("、", others.Select(g => g.Label)), CountOf(others.Sum(g => g.Count)));
    }

    // Nobody of a kind in the record is not the same as zero people: they may be there under another word.
    private static string CountOf(int people) =>
        people > 0 ? string.Create(CultureInfo.InvariantCulture, $"{people}名") : "";
}
