namespace SocialHub.Model;

/// <summary>What is counted for a target from the records (数えるもの).</summary>
public enum Measure
{
    /// <summary>参加したセクター: of the roadmap with the fewest; lecturers count for their organization's sector.</summary>
    Sectors,

    /// <summary>企業ヒアリング: companies</summary>
    CompanyContacts,

    /// <summary>マッチング: matches that were made</summary>
    Matches,

    /// <summary>研修: trainings held</summary>
    Trainings,

    /// <summary>研修の参加者: people; only a range is known unless somebody recorded who came again</summary>
    Trainees,

    /// <summary>相談: consultations of any kind</summary>
    Consultations,

    /// <summary>課題に関する相談: consultations about a problem</summary>
    ProblemConsultations,

    /// <summary>参加申込: people who applied</summary>
    Applications,
}
