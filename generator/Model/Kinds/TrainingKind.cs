namespace SocialHub.Model;

/// <summary>How a training is given (研修の種別).</summary>
public enum TrainingKind
{
    /// <summary>内部研修</summary>
    Internal,

    /// <summary>外部研修</summary>
    External,

    /// <summary>OJT研修</summary>
    OnTheJob,
}
