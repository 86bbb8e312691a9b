namespace SocialHub.Pipelines;

/// <summary>One rule by which the records of a year are compared with each other; its class is named as its findings are.</summary>
internal interface IAuditRule
{
    /// <summary>What disagrees, each once, in the order of the records.</summary>
    IEnumerable<Finding> Find(AuditedYear year);
}
