using SocialHub.Diagnostics;

namespace SocialHub.Pipelines;

/// <summary>Something in the records of a year that disagrees or is missing.</summary>
/// <param name="Subject">What it is about: the id of a target, of a record, …; with the rule's name unique in its year.</param>
/// <param name="Told">How it is told; the message is also for readers, the remedy is for the editor only.</param>
internal sealed record Finding(string Subject, Diagnostic Told)
{
    private const string CodePrefix = "audit-";

    /// <summary>The name that an editor quotes, e.g. <c>stated-differs t4</c>; it stays the same while the finding does.</summary>
    public string Name => $"{Told.Code[CodePrefix.Length..]} {Subject}";
}
