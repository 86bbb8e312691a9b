using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The state of a role for machines; a blank cell has a word of its own.</summary>
internal static class RoleStateCode
{
    public static ImmutableArray<string> All { get; } = ["blank", "proposed", "agreed", "underway", "done"];

    /// <param name="role">Null stands for a blank cell.</param>
    public static string Of(Role? role) => role?.State switch
    {
        null => "blank",
        RoleState.Proposed => "proposed",
        RoleState.Agreed => "agreed",
        RoleState.Underway => "underway",
        RoleState.Done => "done",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
