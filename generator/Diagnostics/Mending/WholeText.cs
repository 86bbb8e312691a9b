namespace SocialHub.Diagnostics;

/// <summary>Gives a file a new content, because its bytes cannot be read as UTF-8.</summary>
/// <param name="File">Path below the content folder.</param>
/// <param name="Text">The whole content, to be written as UTF-8.</param>
/// <param name="IsSafe">See <see cref="Mend"/>.</param>
public sealed record WholeText(string File, string Text, bool IsSafe) : Mend(IsSafe);
