using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>An old address that leads to a new one (転送); a public address is never lost.</summary>
/// <param name="From">The address that used to be public.</param>
/// <param name="To">Where its page is now; checked to exist.</param>
public sealed record Redirect(Located<Route> From, Located<Route> To);
