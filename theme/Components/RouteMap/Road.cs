using SocialHub.Model;

namespace SocialHub.Theme;

/// <summary>How the line leaves a cell: the road that its furthest role has opened.</summary>
internal static class Road
{
    /// <summary><c>travelled</c> (進んでいる道), <c>planned</c> (これからの道) or <c>open</c> after a blank cell.</summary>
    public static string Of(Cell cell) => cell switch
    {
        { IsBlank: true } => "open",
        _ when cell.Roles.Any(r => r.State is RoleState.Underway or RoleState.Done) => "travelled",
        _ => "planned",
    };
}
