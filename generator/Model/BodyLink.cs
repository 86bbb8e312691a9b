using SocialHub.Diagnostics;

namespace SocialHub.Model;

/// <summary>A link or picture in a <see cref="Body"/>.</summary>
/// <param name="Offset">Index into <see cref="Body.Html"/> at which the address is to be put, encoded for an attribute.</param>
/// <param name="Target">
/// As written: <c>../roadmaps/housing/roadmap.md#search</c> (a file of the content folder, as GitHub's preview
/// follows it), <c>/results/2023/</c> (a public address), <c>#anchor</c>, or an absolute <c>https:</c>, <c>mailto:</c> or <c>tel:</c>.
/// </param>
/// <param name="IsImage">True for pictures.</param>
public sealed record BodyLink(int Offset, Located<string> Target, bool IsImage);
