namespace SocialHub.Model;

/// <summary>Records that go into a programme together (記録).</summary>
public enum RecordGroup
{
    /// <summary>ラボの会: sessions of a lab</summary>
    LabSessions,

    /// <summary>そのほかの会: sessions that belong to no lab</summary>
    OtherSessions,

    /// <summary>研修: trainings</summary>
    Trainings,
}
