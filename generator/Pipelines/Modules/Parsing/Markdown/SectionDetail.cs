using SocialHub.Diagnostics;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>A named line within an item of a section: <c>担い手：市民活動団体2</c>.</summary>
/// <param name="Name">What stands before the colon, with its place; empty without one.</param>
/// <param name="Text">What stands behind it, one line.</param>
public sealed record SectionDetail(Located<string> Name, Body Text);
