using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>A link of the header or footer (案内).</summary>
public sealed record NavigationItem(string Text, Located<Route> Route);
