using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>A meeting (打ち合わせ) on the way from the training before to this one; it has no page of its own.</summary>
/// <param name="Number">From 1, in the author's order; part of its address.</param>
/// <param name="Schedule">When.</param>
/// <param name="Text">What was done there, one sentence, plain text.</param>
/// <param name="Source">Where it is written.</param>
public sealed record Meeting(int Number, Schedule Schedule, string Text, SourceSpan Source)
{
    /// <summary>Its id on the training's page.</summary>
    public string Anchor => string.Create(CultureInfo.InvariantCulture, $"meeting-{Number}");
}
