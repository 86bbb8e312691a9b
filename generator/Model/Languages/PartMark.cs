using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>Which part of the original was translated, and its mark on that day.</summary>
public sealed record PartMark(Located<string> Key, Located<string> Mark);
