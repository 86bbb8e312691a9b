namespace SocialHub.Model;

/// <summary>One thing that a new edition does to the last (変更), told by meaning, not by lines.</summary>
/// <remarks>
/// A place named <c>From</c> is one of the old edition, a place named <c>To</c> or <c>At</c> one of the new.
/// All changes of a <see cref="RoadmapDiff"/> replayed on the old edition give the new one.
/// </remarks>
public abstract record RoadmapChange
{
    private RoadmapChange()
    {
    }

    /// <summary>A stage that was not there.</summary>
    /// <param name="Stage">As it is in the new edition; its roles are told as roles that were added or moved.</param>
    /// <param name="To">0-based place among the stages.</param>
    public sealed record StageAdded(Stage Stage, int To) : RoadmapChange;

    /// <summary>A stage that is gone.</summary>
    /// <param name="Stage">As it was; its roles are told as roles that were removed or moved.</param>
    /// <param name="From">0-based place among the stages.</param>
    public sealed record StageRemoved(Stage Stage, int From) : RoadmapChange;

    /// <summary>A stage that stands elsewhere among those that stayed.</summary>
    /// <param name="Stage">As it is in the new edition.</param>
    /// <param name="From">0-based place among the old stages.</param>
    /// <param name="To">0-based place among the new stages.</param>
    public sealed record StageMoved(Stage Stage, int From, int To) : RoadmapChange;

    /// <summary>A stage with another name or aim.</summary>
    public sealed record StageReworded(Stage Before, Stage After) : RoadmapChange;

    public sealed record RoleAdded(Role Role, RolePlace To) : RoadmapChange;

    public sealed record RoleRemoved(Role Role, RolePlace From) : RoadmapChange;

    /// <summary>The same role in another cell, or at another place among those that stayed in its cell.</summary>
    /// <param name="Role">As it is in the new edition; a text or state that changed too is told on its own.</param>
    /// <param name="From">Its place in the old edition.</param>
    /// <param name="To">Its place in the new edition.</param>
    public sealed record RoleMoved(Role Role, RolePlace From, RolePlace To) : RoadmapChange;

    /// <summary>A role with another text, other links in it, or other partners.</summary>
    /// <param name="Before">As it was; its state counts for nothing here.</param>
    /// <param name="After">As it is; a state that changed too is told on its own.</param>
    /// <param name="At">Its place in the new edition.</param>
    public sealed record RoleReworded(Role Before, Role After, RolePlace At) : RoadmapChange;

    /// <summary>A role that came further, or fell back.</summary>
    /// <param name="Role">As it is in the new edition.</param>
    /// <param name="Before">How far it was.</param>
    /// <param name="After">How far it is.</param>
    /// <param name="At">Its place in the new edition.</param>
    public sealed record RoleStateChanged(Role Role, RoleState Before, RoleState After, RolePlace At) : RoadmapChange;

    /// <summary>One of the texts about the roadmap as a whole.</summary>
    /// <param name="Text">Which one.</param>
    /// <param name="Before">As it was; empty where there was none.</param>
    /// <param name="After">As it is; empty where there is none.</param>
    public sealed record TextChanged(RoadmapText Text, string Before, string After) : RoadmapChange
    {
        /// <summary>
        /// Of <see cref="RoadmapText.CurrentStage"/> the id of the stage that <see cref="After"/> names, because two
        /// stages may have one name; null where there is none, and for all other texts.
        /// </summary>
        public Slug? Stage { get; init; }
    }
}
