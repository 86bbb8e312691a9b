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
    public sealed record StageMoved(Stage Stage, int From, int To) : RoadmapChange;

    /// <summary>A stage with another name or aim.</summary>
    public sealed record StageReworded(Stage Before, Stage After) : RoadmapChange;

    public sealed record RoleAdded(Role Role, RolePlace To) : RoadmapChange;

    public sealed record RoleRemoved(Role Role, RolePlace From) : RoadmapChange;

    /// <summary>The same role in another cell, or at another place among those that stayed in its cell.</summary>
    public sealed record RoleMoved(Role Role, RolePlace From, RolePlace To) : RoadmapChange;

    /// <summary>A role with another text, other links in it, or other partners.</summary>
    public sealed record RoleReworded(Role Before, Role After, RolePlace At) : RoadmapChange;

    /// <summary>A role that came further, or fell back.</summary>
    public sealed record RoleStateChanged(Role Role, RoleState Before, RoleState After, RolePlace At) : RoadmapChange;

    /// <summary>One of the texts about the roadmap as a whole.</summary>
    public sealed record TextChanged(RoadmapText Text, string Before, string After) : RoadmapChange;
}
