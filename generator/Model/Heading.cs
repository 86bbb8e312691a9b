namespace SocialHub.Model;

/// <summary>A heading inside a <see cref="Body"/> (見出し).</summary>
/// <param name="Level">2 to 6; level 1 is the title of the page.</param>
/// <param name="Id">The anchor, unique in its body.</param>
/// <param name="Text">Without markup.</param>
public readonly record struct Heading(int Level, string Id, string Text);
