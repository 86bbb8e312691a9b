namespace SocialHub.Model;

/// <summary>One role (役割) in a cell: what somebody can do, and how far it is.</summary>
/// <param name="State">How far it is.</param>
/// <param name="Text">Inline text, may hold links to reports.</param>
public sealed record Role(RoleState State, Body Text)
{
    /// <summary>Who has taken it on (担い手), inline text; empty where nobody has, or nobody recorded it.</summary>
    public Body Partners { get; init; } = Body.Empty;
}
