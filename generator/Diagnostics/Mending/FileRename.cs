namespace SocialHub.Diagnostics;

/// <summary>Gives a file another name or folder. Never safe: links may name the old one.</summary>
/// <param name="From">Path below the content folder.</param>
/// <param name="To">Path below the content folder.</param>
public sealed record FileRename(string From, string To) : Mend(false);
